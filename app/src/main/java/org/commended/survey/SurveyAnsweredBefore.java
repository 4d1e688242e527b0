package org.commended.survey;

import java.time.Instant;
import org.commended.survey.domain.Surveys.Held;

/** Somebody sent answers from an address that answered before. The page does not say so; a letter to that address does. */
public record SurveyAnsweredBefore(Held survey, String email, Instant at) {}
