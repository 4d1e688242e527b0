/** Hears every act, in the act's own transaction, and chains them by hashes. Knows ids, never names. */
@ApplicationModule(
        allowedDependencies = {"shared", "installation", "people", "programme", "programme::domain", "entry"})
@NullMarked
package org.commended.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
