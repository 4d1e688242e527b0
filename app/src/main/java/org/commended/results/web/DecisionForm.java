package org.commended.results.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.judging.EntryStanding;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Honour;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** Between a decision and the form it is made in: one field a matter, named by the entry. */
final class DecisionForm {

    private DecisionForm() {}

    /** The form that shows a decision as it stands. */
    static Form of(Optional<Decision> decision) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        decision.map(Decision::staged).ifPresent(staged -> fill(values, staged));
        return Form.of(values);
    }

    /** Award levels as they are proposed; nothing of it is decided. */
    static Form proposed(Map<EntryId, String> levels) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("proposed", List.of("yes"));
        levels.forEach((entry, level) -> values.put("level-" + entry, List.of(level)));
        return Form.of(values);
    }

    /** What was typed, with the boxes of some entries ticked, and of no others. */
    static Form ticked(Form typed, List<EntryId> entries) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        typed.names().forEach(name -> values.put(name, typed.all(name)));
        values.put("in", entries.stream().map(EntryId::toString).toList());
        return Form.of(values);
    }

    private static void fill(Map<String, List<String>> values, StagedDecision staged) {
        values.put("version", List.of(Integer.toString(staged.version())));
        values.put("reasons", List.of(staged.reasons()));
        values.put("noAward", staged.noAward() ? List.of("yes") : List.of());
        values.put("in", staged.entries().stream().map(EntryId::toString).toList());
        for (DecisionLine line : staged.lines()) {
            values.put("level-" + line.entry(), List.of(line.level() == null ? "" : line.level()));
            values.put("reason-" + line.entry(), List.of(line.reason()));
            values.put("citation-" + line.entry(), List.of(orEmpty(line.honour().citation())));
            line.honour().quotes().stream().findFirst().ifPresent(quote -> {
                values.put("quote-" + line.entry(), List.of(quote.text()));
                values.put("by-" + line.entry(), List.of(quote.by().name()));
                values.put("role-" + line.entry(), List.of(orEmpty(quote.by().role())));
            });
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * What the form decides.
     *
     * @param standings the judged entries in order of their scores: the order in which equal honours are shown
     * @param before what stood before; its pictures and further quotes stay
     */
    static StagedDecision read(Form form, Decidable decidable, DecisionKind kind, Basis basis) {
        List<AwardLevel> levels = decidable.whole().edition().levelsOf(decidable.category());
        List<DecisionLine> lines = basis.standings().stream()
                .map(EntryStanding::entry)
                .filter(entry -> isNamed(form, kind, entry))
                .map(entry -> line(form, kind, entry, basis))
                .sorted(Comparator.comparingInt(line -> place(levels, line)))
                .toList();
        return new StagedDecision(
                basis.before().map(Decision::staged).map(StagedDecision::id).orElseGet(DecisionId::next),
                decidable.whole().edition().id(),
                decidable.category().id(),
                kind,
                false,
                form.has("noAward"),
                form.text("reasons"),
                lines,
                basis.by(),
                basis.now(),
                form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : 0);
    }

    /** What a decision is made from, by whom and when. */
    record Basis(List<EntryStanding> standings, Optional<Decision> before, PersonId by, Instant now) {}

    private static boolean isNamed(Form form, DecisionKind kind, EntryId entry) {
        return kind == DecisionKind.SHORTLIST ? form.chose("in", entry.toString()) : form.has("level-" + entry);
    }

    private static int place(List<AwardLevel> levels, DecisionLine line) {
        Map<String, Integer> places = new HashMap<>();
        for (AwardLevel level : levels) places.put(level.id(), places.size());
        return line.level() == null ? 0 : places.getOrDefault(line.level(), places.size());
    }

    private static DecisionLine line(Form form, DecisionKind kind, EntryId entry, Basis basis) {
        if (kind == DecisionKind.SHORTLIST) return new DecisionLine(entry, null, "", Honour.UNSPOKEN);
        Honour before = basis.before()
                .flatMap(decision -> decision.staged().lines().stream()
                        .filter(line -> line.entry().equals(entry))
                        .findFirst())
                .map(DecisionLine::honour)
                .orElse(Honour.UNSPOKEN);
        return new DecisionLine(
                entry, form.text("level-" + entry), form.text("reason-" + entry), honour(form, entry, before));
    }

    private static Honour honour(Form form, EntryId entry, Honour before) {
        String citation = form.text("citation-" + entry);
        List<Honour.Quote> quotes = form.has("quote-" + entry)
                ? List.of(new Honour.Quote(
                        form.text("quote-" + entry),
                        new Named(form.text("by-" + entry), emptyToNull(form.text("role-" + entry)))))
                : List.of();
        List<Honour.Quote> all = before.quotes().size() > 1
                ? java.util.stream.Stream.concat(
                                quotes.stream(), before.quotes().stream().skip(1))
                        .toList()
                : quotes;
        return new Honour(emptyToNull(citation), all, before.pictures());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
