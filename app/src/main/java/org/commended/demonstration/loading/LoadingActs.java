package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.Map;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.demonstration.loading.Script.Year;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** What people did in an edition, in the order in which they did it. */
@Component
@OnlyInDemonstration
class LoadingActs {

    private final LoadingEntries entries;
    private final LoadingPanels panels;
    private final LoadingRedactions redactions;
    private final LoadingScores scores;
    private final LoadingBallots ballots;
    private final LoadingPractice practice;
    private final LoadingMeeting meeting;
    private final LoadingFinalists finalists;
    private final LoadingPresentations presentations;
    private final LoadingVisit visit;

    LoadingActs(
            LoadingEntries entries,
            LoadingPanels panels,
            LoadingRedactions redactions,
            LoadingScores scores,
            LoadingBallots ballots,
            LoadingPractice practice,
            LoadingMeeting meeting,
            LoadingFinalists finalists,
            LoadingPresentations presentations,
            LoadingVisit visit) {
        this.entries = entries;
        this.panels = panels;
        this.redactions = redactions;
        this.scores = scores;
        this.ballots = ballots;
        this.practice = practice;
        this.meeting = meeting;
        this.finalists = finalists;
        this.presentations = presentations;
        this.visit = visit;
    }

    /** Entries alone. */
    void write(Stage stage) {
        Timeline timeline = new Timeline();
        entries.load(stage, year(stage).entries(), timeline);
        timeline.run();
    }

    /** Entries, and how they were judged; returns their ids. */
    Map<Key, EntryId> writeAndJudge(Stage stage, Instant now) {
        Timeline timeline = new Timeline();
        Notes notes = Notes.read();
        Map<Key, EntryId> ids = entries.load(stage, year(stage).entries(), timeline);
        panels.load(stage, timeline);
        panels.connect(stage, notes.conflicts(), ids, timeline);
        panels.connect(stage, notes.declaredAndDismissed(), ids, timeline);
        redactions.load(stage, ids, timeline);
        scores.load(stage, notes.sheets(), ids, timeline);
        ballots.load(stage, ids, timeline);
        practice.load(stage, timeline);
        finalists.load(stage, ids, timeline);
        presentations.load(stage, ids, timeline, now);
        visit.load(stage, ids, timeline);
        timeline.run();
        meeting.load(stage, now);
        presentations.run(stage, now);
        return ids;
    }

    private static Year year(Stage stage) {
        return Script.read().editions().stream()
                .filter(one -> isOf(stage, one.edition()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Stage stage, String token) {
        return stage.days().resolve(token).equals(stage.whole().edition().slug());
    }
}
