package org.commended.demonstration.loading;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.Script.RuledOut;
import org.commended.demonstration.loading.Script.Written;
import org.commended.entry.application.ScreeningEntry;
import org.commended.entry.application.WithdrawingEntry;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.entry.domain.Standing;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonEntry.Person;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The entries of an edition as people would have written them: begun, written together, sent, taken back, checked. */
@Component
@OnlyInDemonstration
class LoadingEntries {

    private static final Duration BEGUN_BEFORE = Duration.ofDays(5);
    private static final Duration WRITTEN_BEFORE = Duration.ofMinutes(40);
    private static final String CHECKED = "{d-45T10:00}";
    private static final String RULE = "Who may enter, and with what";

    private final Desk desk;
    private final LoadingTogether together;
    private final WithdrawingEntry withdrawing;
    private final ScreeningEntry screening;

    LoadingEntries(Desk desk, LoadingTogether together, WithdrawingEntry withdrawing, ScreeningEntry screening) {
        this.desk = desk;
        this.together = together;
        this.withdrawing = withdrawing;
        this.screening = screening;
    }

    /** An entry's id in the files, which is only unique within its category. */
    record Key(String category, String entry) {}

    /** Tells the timeline what happens to each entry; the ids they will have. */
    Map<Key, EntryId> load(Stage stage, List<Written> script, Timeline timeline) {
        Map<Key, EntryId> ids = new HashMap<>();
        int number = 0;
        for (Written written : script) {
            Entry entry = entry(stage, written, ++number);
            ids.put(new Key(written.category(), written.entry()), entry.id());
            happen(stage, written, entry, timeline);
        }
        return ids;
    }

    private void happen(Stage stage, Written written, Entry entry, Timeline timeline) {
        Viewer by = stage.troupe().get(written.by());
        Instant at = stage.days().instant(written.at());
        timeline.at(entry.startedAt(), now -> desk.start(entry, by.id(), now));
        for (String writer : Objects.requireNonNullElse(written.writers(), List.<String>of())) {
            timeline.at(
                    entry.startedAt(),
                    now -> desk.letIn(by, entry.id(), stage.troupe().get(writer), now));
        }
        Map<String, String> texts = texts(stage, written);
        timeline.at(at.minus(WRITTEN_BEFORE), now -> desk.write(by, entry.id(), texts, now));
        together.happen(stage, written, entry, timeline);
        switch (written.state()) {
            case "draft" -> {}
            case "withdrawn" -> timeline.at(at, now -> withdrawing.withdraw(by, entry.id(), now));
            case "submitted", "ruled-out" -> timeline.at(at, now -> desk.send(by, entry.id(), now));
            default -> throw new IllegalStateException("No state of an entry: " + written.state());
        }
        check(stage, written, entry, timeline);
    }

    /** Once entries have closed, each was looked at. */
    private void check(Stage stage, Written written, Entry entry, Timeline timeline) {
        Instant checked = stage.days().instant(CHECKED);
        RuledOut out = written.ruledOut();
        if (out != null) {
            Viewer by = stage.troupe().get(out.by());
            var decision = new ScreeningEntry.Decision(Verdict.RULED_OUT, out.rule(), out.reason(), 0);
            timeline.at(stage.days().instant(out.at()), now -> screen(stage, entry, decision, by, now));
        } else if (stage.whole().edition().window().hasClosed(checked)) {
            Viewer by = stage.troupe().get("ffion-rees");
            var decision = new ScreeningEntry.Decision(Verdict.ELIGIBLE, RULE, "", 0);
            timeline.at(checked, now -> screen(stage, entry, decision, by, now));
        }
    }

    private void screen(Stage stage, Entry entry, ScreeningEntry.Decision decision, Viewer by, Instant now) {
        Told.done(screening.screen(by, stage.edition(), entry.id(), decision, now));
    }

    private static Entry entry(Stage stage, Written written, int number) {
        SeasonEntry file = stage.entry(written.category(), written.entry());
        Instant opened = Objects.requireNonNull(stage.whole().edition().window().opensAt());
        Instant wished = stage.days().instant(written.at()).minus(BEGUN_BEFORE);
        Instant started = wished.isBefore(opened) ? opened : wished;
        return new Entry(
                EntryId.next(),
                stage.edition(),
                stage.category(written.category()).id(),
                file.id(),
                reference(stage, number),
                file.title(),
                details(file),
                organisations(file),
                Standing.DRAFT,
                Entry.Origin.WRITTEN,
                stage.troupe().get(written.by()).id(),
                started,
                started,
                null,
                0);
    }

    private static String reference(Stage stage, int number) {
        String year = stage.whole().edition().slug().substring(2);
        return "HA" + year + "-" + (10_000 + number * 1_237);
    }

    private static EntryDetails details(SeasonEntry file) {
        Person nominee = file.nominee();
        return new EntryDetails(
                false,
                nominee == null ? null : new Named(nominee.name(), nominee.role()),
                file.people().stream()
                        .map(one -> new Named(one.name(), one.role()))
                        .toList(),
                file.teamSize(),
                file.teamSizeAsWritten(),
                file.summary(),
                List.of());
    }

    private static List<EntryOrganisation> organisations(SeasonEntry file) {
        return file.organisations().stream()
                .map(one -> new EntryOrganisation(
                        one.name(), EntryOrganisation.Role.valueOf(one.role().name()), null))
                .toList();
    }

    /** The summary stands in the season file, the other answers in the script. */
    private static Map<String, String> texts(Stage stage, Written written) {
        Map<String, String> texts = new LinkedHashMap<>();
        written.answers()
                .forEach((question, answer) -> texts.put(question, stage.days().resolve(text(answer))));
        String summary = stage.entry(written.category(), written.entry()).summary();
        if (summary != null) texts.putIfAbsent(Draft.SUMMARY, summary);
        return texts;
    }

    private static String text(JsonNode answer) {
        if (answer.isBoolean()) return answer.booleanValue() ? "yes" : "";
        if (answer.isArray())
            return String.join(
                    "\n", answer.values().stream().map(JsonNode::asString).toList());
        return answer.asString();
    }
}
