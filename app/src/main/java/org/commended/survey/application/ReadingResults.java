package org.commended.survey.application;

import java.time.Instant;
import org.commended.survey.domain.Key;
import org.commended.survey.domain.PublishedAnswers;
import org.commended.survey.domain.Results;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Survey.Sharing;
import org.commended.survey.domain.Tallying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the answers say, for the public from the hour on, and for the organiser at any time. */
@Component
public class ReadingResults {

    private final Sheets sheets;
    private final PublishedAnswers published;

    ReadingResults(Sheets sheets, PublishedAnswers published) {
        this.sheets = sheets;
        this.published = published;
    }

    /**
     * Who asks.
     *
     * @param key from the link in their letter; null where they came without it
     * @param email of the account they are signed in with; null where they are not
     */
    public record Reader(@Nullable Key key, @Nullable String email) {}

    /** Whether the results can be read. */
    public enum Admission {
        NOT_OPEN_YET,
        FOR_PARTICIPANTS,
        OPEN
    }

    public Admission admission(Survey survey, Reader reader, Instant now) {
        Sharing sharing = survey.details().results();
        if (sharing == null || !survey.resultsAreOpen(now)) return Admission.NOT_OPEN_YET;
        if (!sharing.withParticipantsOnly() || hasTakenPart(survey, reader)) return Admission.OPEN;
        return Admission.FOR_PARTICIPANTS;
    }

    private boolean hasTakenPart(Survey survey, Reader reader) {
        if (reader.key() != null && sheets.isRespondent(survey.id(), reader.key())) return true;
        return reader.email() != null && sheets.hasAnswered(survey.id(), reader.email());
    }

    /** As everybody who is let in reads them: from published answers only. */
    public Results published(Survey survey) {
        var tallying = new Tallying(survey.details().questions(), published.listHidden(survey.id()));
        return tallying.of(published.list(survey.id()));
    }

    /** As the organiser reads them, before the hour too. */
    public Results now(Survey survey) {
        var tallying = new Tallying(survey.details().questions(), sheets.listHidden(survey.id()));
        return tallying.of(sheets.list(survey.id()));
    }
}
