package org.commended.judging.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.ReadingAskedFor;
import org.commended.judging.domain.ExtraReading;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.AskingJudge;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a judge of another panel of the edition to read one entry, and lets them read that one and no other. */
@Component
public class AskingForReading {

    /** How long a guest has at least, whenever the stage closes for the panel. */
    private static final Duration TIME_TO_READ = Duration.ofDays(7);

    private final Panels panels;
    private final Stages stages;
    private final ReadingScores scores;
    private final ExtraReadings extra;
    private final AskingJudge asking;
    private final ApplicationEventPublisher events;

    AskingForReading(
            Panels panels,
            Stages stages,
            ReadingScores scores,
            ExtraReadings extra,
            AskingJudge asking,
            ApplicationEventPublisher events) {
        this.panels = panels;
        this.stages = stages;
        this.scores = scores;
        this.extra = extra;
        this.asking = asking;
        this.events = events;
    }

    /** What is asked of whom. */
    public record Asked(EntryId entry, PersonId judge) {}

    /** Whoever is connected with the entry, sits on this panel already, or judges nowhere in the edition, is not found. */
    @Transactional
    public Outcome<UUID> ask(Category category, Asked asked, PersonId by, Instant now) {
        stages.hold(category.id());
        Stage stage = stages.findLatest(category.id()).orElseThrow(NotFound::new);
        if (!mayBeAsked(category, stage, asked, now) || isKeptFrom(by, category, asked)) throw new NotFound();
        return asking.ask(category.id(), asked.judge(), by, now)
                .fold(
                        seat -> {
                            extra.add(reading(stage, asked, now), by, now);
                            events.publishEvent(new ReadingAskedFor(
                                    category.edition(), by, now, stage.id(), asked.entry(), asked.judge()));
                            return Outcome.done(stage.id());
                        },
                        Outcome::refused);
    }

    /** Whoever reads one entry alone can set it against no other. */
    private boolean mayBeAsked(Category category, Stage stage, Asked asked, Instant now) {
        if (!stage.plan().method().isOfMarks()) return false;
        boolean judged =
                scores.listEntries(stage).stream().anyMatch(entry -> entry.id().equals(asked.entry()));
        boolean judgesElsewhere = panels.list(asked.judge()).stream()
                .filter(PanelMember::accepted)
                .anyMatch(seat -> panels.list(category.edition()).contains(seat));
        boolean here = panels.list(category.id()).stream()
                .anyMatch(seat -> seat.person().equals(asked.judge()));
        Map<PersonId, List<EntryId>> barred = asking.listWouldBeBarred(category.id(), List.of(asked.judge()), now);
        return judged
                && judgesElsewhere
                && !here
                && !barred.getOrDefault(asked.judge(), List.of()).contains(asked.entry())
                && !isKeptFrom(asked.judge(), category, asked);
    }

    private boolean isKeptFrom(PersonId person, Category category, Asked asked) {
        return panels.listBarred(person, category.id()).contains(asked.entry());
    }

    private static ExtraReading reading(Stage stage, Asked asked, Instant now) {
        Instant ends = now.plus(TIME_TO_READ);
        Instant closesAt = stage.closesAt();
        return new ExtraReading(
                stage.id(),
                stage.category(),
                asked.entry(),
                asked.judge(),
                closesAt != null && closesAt.isAfter(ends) ? closesAt : ends);
    }
}
