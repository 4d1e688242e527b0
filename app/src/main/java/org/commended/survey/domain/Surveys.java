package org.commended.survey.domain;

import java.util.List;
import java.util.Optional;
import org.commended.programme.domain.Organiser;
import org.commended.shared.OrganiserId;

/**
 * Surveys. There are two of it: the house's own, and the {@code @Published} one for public pages, which sees only those
 * that were opened.
 */
public interface Surveys {

    /** A survey with whose it is and what is known of its draw beforehand. */
    record Held(Survey survey, Organiser organiser, String drawCommitment) {}

    Optional<Held> find(SurveyId id);

    Optional<Held> findBySlug(String slug);

    Optional<Held> findByEvent(String slug);

    Optional<Held> findByArticle(String slug);

    /** The survey that came with this id in a file. */
    Optional<Held> find(OrganiserId organiser, String id);

    /** All surveys of an organiser, newest first. */
    List<Held> list(OrganiserId organiser);
}
