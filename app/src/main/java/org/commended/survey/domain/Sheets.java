package org.commended.survey.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.survey.domain.Tallying.Hidden;
import org.jspecify.annotations.Nullable;

/** What people answered, and apart from it who answered. */
public interface Sheets {

    /**
     * Notes an address as having answered; empty where it had.
     *
     * @return the id of the row
     */
    Optional<UUID> enter(SurveyId survey, String email, Key key);

    /**
     * Keeps the answers to a survey.
     *
     * @param respondent null where the survey is anonymous, and then {@code at} is not kept either
     */
    void add(SurveyId survey, Sheet sheet, Key key, @Nullable Given given);

    /** Whose answers, and when. */
    record Given(@Nullable UUID respondent, Instant at) {}

    void replace(Sheet sheet);

    /** The answers that a key opens. */
    Optional<Sheet> find(SurveyId survey, Key key);

    /** Whether the key is one of this survey's respondents'. */
    boolean isRespondent(SurveyId survey, Key key);

    boolean hasAnswered(SurveyId survey, String email);

    List<Sheet> list(SurveyId survey);

    /** The ids of questions that somebody has answered. */
    Set<String> listAnswered(SurveyId survey);

    Set<Hidden> listHidden(SurveyId survey);

    /** Keeps a text from the page of results; false where the survey has no such text. */
    boolean hide(SurveyId survey, Hidden hidden, Hiding hiding);

    record Hiding(String reason, org.commended.shared.PersonId by, Instant at) {}

    void show(Hidden hidden);

    List<String> listAddresses(SurveyId survey);
}
