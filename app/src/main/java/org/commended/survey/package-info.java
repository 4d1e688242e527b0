/** Lessons shared: surveys and their results, the event where these are told, the draw for those who took part, articles. */
@ApplicationModule(allowedDependencies = {"shared", "people", "people::addresses", "programme", "programme::domain"})
@NullMarked
package org.commended.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
