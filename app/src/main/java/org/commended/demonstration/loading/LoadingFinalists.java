package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.finalist.application.AnsweringTask;
import org.commended.finalist.application.AnsweringTask.Given;
import org.commended.finalist.application.SettingTasks;
import org.commended.finalist.application.SettingTasks.Asked;
import org.commended.finalist.application.TellingFinalists;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.TaskKind;
import org.commended.judging.application.ClosingStage;
import org.commended.judging.domain.Stages;
import org.commended.results.application.SealingDecision;
import org.commended.results.application.StagingDecision;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Honour;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** A shortlist that is locked and told in confidence, with what its finalists have done of what is asked of them. */
@Component
@OnlyInDemonstration
class LoadingFinalists {

    static final String CATEGORY = "digital-and-data";
    static final String CHAIR = "wen-li-tan";
    static final String ORGANISER = "ffion-rees";
    private static final String SECOND = "marged-lowther";
    private static final int REMIND_DAYS = 3;

    /** The finalists, with who writes them. */
    static final Map<String, String> WRITERS = writers();

    private final Stages stages;
    private final ClosingStage closing;
    private final StagingDecision staging;
    private final SealingDecision sealing;
    private final TellingFinalists telling;
    private final SettingTasks setting;
    private final AnsweringTask answering;

    LoadingFinalists(
            Stages stages,
            ClosingStage closing,
            StagingDecision staging,
            SealingDecision sealing,
            TellingFinalists telling,
            SettingTasks setting,
            AnsweringTask answering) {
        this.stages = stages;
        this.closing = closing;
        this.staging = staging;
        this.sealing = sealing;
        this.telling = telling;
        this.setting = setting;
        this.answering = answering;
    }

    private static Map<String, String> writers() {
        Map<String, String> writers = new LinkedHashMap<>();
        writers.put("where-to-wait", "ines-carvalho");
        writers.put("badge-before-the-form", "rosalind-achebe");
        writers.put("read-it-back-to-me", "samira-haddad");
        writers.put("potholes-weighed", "callum-strachan");
        return writers;
    }

    static EntryId entry(Map<Key, EntryId> ids, String entry) {
        return Objects.requireNonNull(ids.get(new Key(CATEGORY, entry)), entry);
    }

    void load(Stage stage, Map<Key, EntryId> ids, Timeline timeline) {
        UUID summary = ask(stage, TaskKind.SUMMARY, "{d-1T17:00}", timeline);
        UUID presenters = ask(stage, TaskKind.PRESENTERS, "{d-3T17:00}", timeline);
        UUID printed = ask(stage, TaskKind.PRINTED_NAME, "{d+9T17:00}", timeline);
        UUID table = ask(stage, TaskKind.TABLE, "{d+12T17:00}", timeline);
        ask(stage, TaskKind.SLIDES, "{d-1T17:00}", timeline);
        ask(stage, TaskKind.PHOTOGRAPH, "{d+6T17:00}", timeline);
        lock(stage, ids, timeline);
        timeline.at(
                stage.days().instant("{d-8T16:20}"),
                now -> Told.done(telling.tell(
                        stage.edition(),
                        stage.category(CATEGORY).id(),
                        stage.troupe().get(ORGANISER),
                        now)));
        timeline.at(stage.days().instant("{d-7T14:10}"), now -> {
            Answering by = new Answering(stage, ids, now);
            by.give("where-to-wait", presenters, presenter("Inês Carvalho", "Service designer", "Ee-nesh Car-val-yo"));
            by.give("where-to-wait", printed, Map.of("names", "Ines Carvalho\nRavensgill Ambulance Service"));
            by.give("where-to-wait", summary, Map.of("text", "A screen that says where to wait, and for how long."));
            by.give("badge-before-the-form", presenters, presenter("Rosalind Achebe", "Registrar", "Ah-chay-bay"));
            by.give(
                    "badge-before-the-form",
                    summary,
                    Map.of("text", "The badge comes first, and the form afterwards."));
            by.give("badge-before-the-form", printed, Map.of("names", "Rosalind Achebe"));
            by.give("badge-before-the-form", table, Map.of("places", "4", "contact", "Rosalind Achebe"));
            by.give("potholes-weighed", presenters, presenter("Callum Strachan", "Highways engineer", ""));
        });
    }

    private void lock(Stage stage, Map<Key, EntryId> ids, Timeline timeline) {
        CategoryId category = stage.category(CATEGORY).id();
        Viewer chair = stage.troupe().get(CHAIR);
        timeline.at(stage.days().instant("{d-9T12:00}"), now -> {
            UUID reading = stages.findLatest(category).orElseThrow().id();
            closing.close(
                    stage.category(CATEGORY),
                    reading,
                    stage.troupe().get(ORGANISER).id(),
                    now);
        });
        timeline.at(
                stage.days().instant("{d-9T15:00}"),
                now -> Told.done(staging.stage(shortlist(stage, ids, now), chair, now)));
        timeline.at(
                stage.days().instant("{d-9T15:04}"),
                now -> Told.done(sealing.sign(category, DecisionKind.SHORTLIST, 1, chair, now)));
        timeline.at(
                stage.days().instant("{d-8T10:05}"),
                now -> Told.done(sealing.sign(
                        category, DecisionKind.SHORTLIST, 1, stage.troupe().get(SECOND), now)));
    }

    private static StagedDecision shortlist(Stage stage, Map<Key, EntryId> ids, Instant now) {
        List<DecisionLine> lines = WRITERS.keySet().stream()
                .map(entry -> new DecisionLine(entry(ids, entry), null, "", Honour.UNSPOKEN))
                .toList();
        return new StagedDecision(
                DecisionId.next(),
                stage.edition(),
                stage.category(CATEGORY).id(),
                DecisionKind.SHORTLIST,
                false,
                false,
                "",
                lines,
                stage.troupe().get(CHAIR).id(),
                now,
                0);
    }

    private UUID ask(Stage stage, TaskKind kind, String due, Timeline timeline) {
        UUID id = UUID.randomUUID();
        PersonId by = stage.troupe().get(ORGANISER).id();
        timeline.at(stage.days().instant("{d-12T11:00}"), now -> {
            var task = new FinalistTask(
                    id, stage.edition(), null, kind, "", stage.days().instant(due), REMIND_DAYS, now, 0);
            Told.done(setting.add(new Asked(stage.edition(), by, id.toString(), now), task));
        });
        return id;
    }

    private static Map<String, String> presenter(String name, String role, String aloud) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("name-1", name, "role-1", role));
        if (!aloud.isEmpty()) values.put("aloud-1", aloud);
        return values;
    }

    private final class Answering {

        private final Stage stage;
        private final Map<Key, EntryId> ids;
        private final Instant now;

        Answering(Stage stage, Map<Key, EntryId> ids, Instant now) {
            this.stage = stage;
            this.ids = ids;
            this.now = now;
        }

        void give(String entry, UUID task, Map<String, String> values) {
            Viewer writer = stage.troupe().get(Objects.requireNonNull(WRITERS.get(entry), entry));
            Told.done(answering.answer(entry(ids, entry), task, new Given(values, 0), writer, now));
        }
    }
}
