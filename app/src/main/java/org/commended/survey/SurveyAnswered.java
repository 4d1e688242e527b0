package org.commended.survey;

import java.time.Instant;
import org.commended.survey.domain.Surveys.Held;

/**
 * Somebody answered a survey: a letter takes them the link to their answers and, in time, to the results. It is no act of
 * the record, which would say who answered when.
 *
 * @param path of the page behind the link, with the key that opens it; nobody else has it
 */
public record SurveyAnswered(Held survey, String email, String path, Instant at) {}
