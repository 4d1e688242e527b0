package org.commended.survey.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.programme.domain.Organiser;
import org.commended.shared.PersonId;
import org.commended.survey.SurveyOpened;
import org.commended.survey.SurveySaved;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Key;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk;
import org.commended.survey.domain.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes surveys over from files. Each is found again by its id among its organiser's; the same file changes nothing. A new
 * one is public at once; it takes answers until its results open.
 */
@Component
public class ImportingSurvey {

    private final Surveys surveys;
    private final SurveyDesk desk;
    private final EditingSurvey editing;
    private final Sheets sheets;
    private final ApplicationEventPublisher events;

    ImportingSurvey(
            Surveys surveys, SurveyDesk desk, EditingSurvey editing, Sheets sheets, ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.desk = desk;
        this.editing = editing;
        this.sheets = sheets;
        this.events = events;
    }

    /** What became of a file: the survey as it stands now, and whether anything is different from before. */
    public record Taken(Survey survey, boolean changed) {}

    /** Part of the importer's own transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(Organiser organiser, Document document, @Nullable PersonId by, Instant now) {
        Optional<Surveys.Held> found =
                surveys.find(organiser.id(), document.details().id());
        return found.map(held -> update(held.survey(), organiser, document, by, now))
                .orElseGet(() -> add(organiser, document, by, now));
    }

    private Taken update(Survey before, Organiser organiser, Document document, @Nullable PersonId by, Instant now) {
        Survey after = editing.filled(before, organiser, document);
        if (after.equals(before)) return new Taken(before, false);
        desk.save(after);
        events.publishEvent(new SurveySaved(before.id().value(), by, now));
        return new Taken(surveys.find(before.id()).orElseThrow().survey(), true);
    }

    private Taken add(Organiser organiser, Document document, @Nullable PersonId by, Instant now) {
        Survey added = editing.addNew(organiser, document, now);
        desk.save(added.opened(now));
        events.publishEvent(new SurveySaved(added.id().value(), by, now));
        events.publishEvent(new SurveyOpened(added.id().value(), by, now));
        return new Taken(surveys.find(added.id()).orElseThrow().survey(), true);
    }

    /** Answers that were given elsewhere, whose writers we cannot write to: they are in no draw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeAnswers(Survey survey, List<Given> answers) {
        boolean anonymous = survey.details().anonymous();
        for (Given given : answers) {
            Sheet sheet = new Sheet(
                    UUID.randomUUID(),
                    given.sheet().answers(),
                    anonymous ? Sheet.By.NOBODY : given.sheet().by());
            sheets.add(survey.id(), sheet, Key.next(), anonymous ? null : new Sheets.Given(null, given.at()));
        }
    }

    /** @param sheet its id is left out of account */
    public record Given(Sheet sheet, Instant at) {}
}
