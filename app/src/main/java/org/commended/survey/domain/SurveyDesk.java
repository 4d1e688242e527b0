package org.commended.survey.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.OrganiserId;

/** Where surveys are kept, opened and drawn. */
public interface SurveyDesk {

    /** @param seed of its draw, 64 hexadecimal digits */
    void add(Survey survey, String seed, Instant now);

    /** False where somebody saved it since it was read; its version grows by one. */
    boolean save(Survey survey);

    /** Holds the survey until the transaction ends, so that acts on it follow one another. */
    void hold(SurveyId id);

    /** Whether the word is taken by another survey, as its own address, its event's or its article's. */
    boolean isTaken(Place place, String slug, SurveyId except);

    /** What an address leads to. */
    enum Place {
        SURVEY,
        EVENT,
        ARTICLE
    }

    String getSeed(SurveyId id);

    void add(SurveyId survey, MadeDraw draw);

    /** In the order they were made. */
    List<MadeDraw> listDraws(SurveyId survey);

    /** How many answered and how many registered, for all surveys of an organiser. */
    Map<SurveyId, Tally> tally(OrganiserId organiser);

    /** How many answered, how many registered, how often it was drawn. */
    record Tally(int answers, int registrations, int draws) {
        public static final Tally NONE = new Tally(0, 0, 0);
    }

    Optional<Tally> findTally(SurveyId survey);
}
