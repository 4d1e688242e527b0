package org.commended.results.pack;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Standing;
import org.commended.judging.ChangedMarks;
import org.commended.judging.ChangedMarks.Changed;
import org.commended.judging.StageRules;
import org.commended.panel.KeptEntry;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.results.DecisionPacked;
import org.commended.results.domain.StagedDecision;
import org.commended.results.pack.DecisionPacks.Packable;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.commended.shared.Recorded;
import org.commended.shared.Seals;
import org.commended.shared.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of a pack that nothing is counted from: what they say is said for people. Judges stand by their ids. */
@Component
class Explaining {

    /** Taking a pack changes no pack. */
    private static final String PACKED = Act.kind(DecisionPacked.class.getSimpleName());

    private final Entries entries;
    private final Panels panels;
    private final StageRules stages;
    private final ChangedMarks changed;
    private final Recorded record;
    private final Languages languages;
    private final JsonMapper json;

    Explaining(
            Entries entries,
            Panels panels,
            StageRules stages,
            ChangedMarks changed,
            Recorded record,
            Languages languages,
            JsonMapper json) {
        this.stages = stages;
        this.changed = changed;
        this.entries = entries;
        this.panels = panels;
        this.record = record;
        this.languages = languages;
        this.json = json;
    }

    /** The rule: what was asked of judges, and how much each answer counts. */
    private record Rules(
            String category, @Nullable StagePlan stage, List<Criterion> criteria, List<String> levels, Object house) {}

    Map<String, String> files(Packable packable) {
        Category category = packable.decidable().category();
        StagedDecision staged = packable.sealed().staged();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.txt", readMe(packable));
        files.put("rules.json", rules(packable));
        files.put("entries.csv", entries(category));
        files.put("judges.csv", judges(category.id()));
        files.put("conflicts.csv", conflicts(category.id()));
        files.put("decision.csv", decision(staged));
        files.put("record.csv", record(staged));
        List<Changed> changes = changed.list(category.id());
        if (!changes.isEmpty()) files.put("changes.csv", changes(changes));
        return files;
    }

    private String readMe(Packable packable) {
        return languages
                .english()
                .get(
                        "results.pack.readme",
                        packable.decidable().whole().edition().name(),
                        packable.decidable().category().name(),
                        packable.decidable().whole().address());
    }

    private String rules(Packable packable) {
        Category category = packable.decidable().category();
        Optional<StageRules.Rules> judged = stages.findScored(category.id());
        var rules = new Rules(
                category.name(),
                judged.map(StageRules.Rules::plan).orElse(null),
                judged.map(StageRules.Rules::criteria).orElse(category.details().criteria()),
                category.details().levels(),
                packable.decidable().whole().edition().details().rules());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(rules);
    }

    /** Every entry that was sent, those too that were ruled out or withdrawn, with the reason. */
    private String entries(Category category) {
        Table table = new Table("entry", "reference", "title", "organisations", "standing", "rule", "reason");
        entries.list(category.edition()).stream()
                .filter(entry -> entry.category().equals(category.id()) && entry.submittedAt() != null)
                .forEach(entry -> row(table, entry));
        return table.text();
    }

    private void row(Table table, Entry entry) {
        boolean out = entry.standing() == Standing.RULED_OUT;
        Screening screening = out ? entries.findScreening(entry.id()).orElse(null) : null;
        table.row(
                entry.id(),
                entry.reference(),
                entry.title(),
                entry.organisations().stream().map(EntryOrganisation::name).collect(joining("; ")),
                entry.standing().name().toLowerCase(Locale.ROOT),
                screening == null ? "" : screening.rule(),
                screening == null ? "" : screening.reason());
    }

    /**
     * Who could read what: every judge, or every one of the sample that judges the stage, reads every entry of the category,
     * but for those kept from them. The marks of whoever left are set aside.
     */
    private String judges(CategoryId category) {
        Table table = new Table("judge", "accepted", "asked", "left", "because");
        Set<PersonId> sample =
                stages.findScored(category).map(StageRules.Rules::judges).orElse(Set.of());
        members(category)
                .forEach(member -> table.row(
                        member.person(),
                        member.accepted(),
                        sample.isEmpty() || sample.contains(member.person()),
                        "",
                        ""));
        panels.listLeft(category).stream()
                .sorted(Comparator.comparing(left -> left.person().value()))
                .forEach(left -> table.row(
                        left.person(),
                        true,
                        sample.isEmpty() || sample.contains(left.person()),
                        left.at(),
                        left.because()));
        return table.text();
    }

    /** By their ids: in the order of the public page each could be told by their place. */
    private List<PanelMember> members(CategoryId category) {
        return panels.list(category).stream()
                .sorted(Comparator.comparing(member -> member.person().value()))
                .toList();
    }

    private String conflicts(CategoryId category) {
        Table table = new Table("judge", "entry", "because");
        for (PanelMember member : members(category)) {
            for (KeptEntry kept : panels.listKept(member.person(), category)) {
                table.row(member.person(), kept.entry(), kept.because());
            }
        }
        return table.text();
    }

    private static String decision(StagedDecision staged) {
        Table table = new Table("place", "entry", "level", "reason");
        for (int i = 0; i < staged.lines().size(); i++) {
            var line = staged.lines().get(i);
            table.row(i + 1, line.entry(), line.level(), line.reason());
        }
        if (!staged.reasons().isEmpty()) table.row("", "", "", staged.reasons());
        return table.text();
    }

    /** Marks that changed once a judge had met the entry; both, and why. */
    private static String changes(List<Changed> changes) {
        Table table = new Table("judge", "entry", "criterion", "before", "after", "reason");
        changes.stream()
                .sorted(Comparator.comparing((Changed one) -> one.judge().value())
                        .thenComparing(one -> one.entry().value())
                        .thenComparing(Changed::criterion))
                .forEach(one -> table.row(
                        one.judge(),
                        one.entry(),
                        one.criterion(),
                        one.before(),
                        one.after() == null ? "" : one.after(),
                        one.reason()));
        return table.text();
    }

    /** What happened and when, not by whom: an act that only the chair does would tell which judge chairs. */
    private String record(StagedDecision staged) {
        Table table = new Table("number", "at", "act", "fingerprint");
        record.list(staged.edition(), staged.category(), staged.id().value()).stream()
                .filter(row -> !row.kind().equals(PACKED))
                .forEach(row ->
                        table.row(row.seq(), row.at(), row.kind(), row.about().getOrDefault(Seals.FINGERPRINT, "")));
        return table.text();
    }
}
