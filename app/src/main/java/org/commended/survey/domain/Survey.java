package org.commended.survey.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.shared.OrganiserId;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A few questions to many people, whose answers are given back to them.
 *
 * @param slug its word in the address {@code /surveys/{slug}}, unique in the installation
 * @param event where the results are told; null where there is none
 * @param article the text that asks people in; null where there is none
 * @param openedAt since when it is public and takes answers; null while it is written
 * @param closedAt since when it takes no more answers; it stays public
 */
public record Survey(
        SurveyId id,
        OrganiserId organiser,
        String slug,
        Details details,
        @Nullable SurveyEvent event,
        @Nullable Article article,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    public static final int MOST_QUESTIONS = 8;

    /**
     * @param id the slug it has in files, unique among its organiser's
     * @param minutes how long it takes; null where nobody said
     * @param respondents who is asked, in words
     * @param anonymous whether no address is kept with an answer
     */
    public record Details(
            String id,
            String title,
            @Nullable Integer minutes,
            @Nullable String respondents,
            boolean anonymous,
            List<SurveyQuestion> questions,
            @Nullable Sharing results,
            @Nullable PrizeDraw draw) {

        public Details {
            questions = List.copyOf(questions);
        }

        public Details called(String newId) {
            return new Details(newId, title, minutes, respondents, anonymous, questions, results, draw);
        }
    }

    /**
     * Who gets the results, and when.
     *
     * @param with {@link #PARTICIPANTS}, or another slug that stands for everybody
     * @param date null means at the event
     */
    public record Sharing(String with, @Nullable PartialDate date) {

        public static final String PARTICIPANTS = "participants";
        public static final String EVERYBODY = "everybody";

        public boolean withParticipantsOnly() {
            return with.equals(PARTICIPANTS);
        }
    }

    public String title() {
        return details.title();
    }

    /** When the results open; empty when that is not settled, and then they stay closed. */
    public Optional<Instant> resultsOpenAt() {
        Sharing results = details.results();
        if (results == null) return Optional.empty();
        if (results.date() != null) return Optional.of(Hours.opening(results.date()));
        return Optional.ofNullable(event).map(SurveyEvent::beginsAt);
    }

    public boolean resultsAreOpen(Instant now) {
        return resultsOpenAt().filter(opening -> !now.isBefore(opening)).isPresent();
    }

    public boolean isPublic(Instant now) {
        return openedAt != null && !now.isBefore(openedAt);
    }

    /** Answers are taken, and can be changed, until it closes or its results open. */
    public boolean takesAnswers(Instant now) {
        return isPublic(now) && (closedAt == null || now.isBefore(closedAt)) && !resultsAreOpen(now);
    }

    public Optional<SurveyQuestion> findQuestion(String question) {
        return details.questions().stream()
                .filter(one -> one.id().equals(question))
                .findFirst();
    }

    public Survey with(Details newDetails, @Nullable SurveyEvent newEvent, @Nullable Article newArticle) {
        return new Survey(id, organiser, slug, newDetails, newEvent, newArticle, openedAt, closedAt, version);
    }

    public Survey opened(Instant now) {
        Instant since = openedAt == null ? now : openedAt;
        return new Survey(id, organiser, slug, details, event, article, since, null, version);
    }

    public Survey closed(Instant now) {
        return new Survey(id, organiser, slug, details, event, article, openedAt, now, version);
    }
}
