/** What can be done with surveys, one transaction each. */
@NamedInterface("application")
@NullMarked
package org.commended.survey.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
