/** Accounts, sign-in, sessions and what people were granted. Never knows what is judged. */
@ApplicationModule(allowedDependencies = {"shared", "installation"})
@NullMarked
package org.commended.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
