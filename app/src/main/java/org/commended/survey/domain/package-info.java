/** What a survey, its results, its event, its draw and its article are. */
@NamedInterface("domain")
@NullMarked
package org.commended.survey.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
