package org.commended.survey;

import java.time.Instant;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.Surveys.Held;

/** Somebody registered for the event of a survey; a letter confirms it. */
public record EventRegistered(Held survey, Registration registration, Instant at) {}
