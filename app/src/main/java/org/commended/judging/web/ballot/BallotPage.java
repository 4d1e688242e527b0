package org.commended.judging.web.ballot;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commended.engine.comparison.Answer;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.application.JudgesDesk.Item;
import org.commended.judging.ballot.BallotRefusal.BallotChangedMeanwhile;
import org.commended.judging.ballot.BallotView;
import org.commended.judging.ballot.Typed;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Stage;
import org.commended.panel.KeptEntry;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * What a judge says at a stage without sheets.
 *
 * @param form places or points as they stand, or as they were typed and not taken
 * @param moved what was done last: a step of an entry, an answer, an undoing; empty otherwise
 */
public record BallotPage(Desk desk, boolean chair, BallotView view, Form form, String moved, Instant now)
        implements Page {

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    @Override
    public String template() {
        return "judging/ballot.jte";
    }

    BallotPage with(Form typed) {
        return new BallotPage(desk, chair, view, typed, "", now);
    }

    public Stage stage() {
        return Objects.requireNonNull(desk.stage());
    }

    public Method method() {
        return stage().plan().method();
    }

    /** The end of message keys. */
    public String way() {
        return method().name().toLowerCase(java.util.Locale.ROOT);
    }

    ZoneId zone() {
        return desk.whole().edition().zone();
    }

    public String href() {
        return "/judging/" + desk.category().id();
    }

    public String href(Entry entry) {
        return href() + "/entries/" + entry.id();
    }

    public boolean isOpen() {
        return !stage().isClosed(now);
    }

    public int version() {
        return view.ballot().version();
    }

    public boolean isStale() {
        return form.refusals().stream().anyMatch(BallotChangedMeanwhile.class::isInstance);
    }

    /** What judges look at, in the words of the criteria. */
    public List<Criterion> lookedAt() {
        return Criteria.lookedAt(desk.category(), stage().plan()).list().stream()
                .filter(criterion -> !criterion.text().isBlank())
                .toList();
    }

    public Entry entry(EntryId id) {
        return desk.find(id).map(Item::entry).orElseThrow();
    }

    public String organisations(Entry entry) {
        return entry.organisations().stream().map(EntryOrganisation::name).collect(Collectors.joining(", "));
    }

    /** Those it is about: in an order those with a place first, by it; else in the judge's own order. */
    public List<Entry> asked() {
        return view.asked().stream()
                .sorted(comparingInt(
                        entry -> method() == Method.RANKING ? view.given().getOrDefault(entry, Integer.MAX_VALUE) : 0))
                .map(this::entry)
                .toList();
    }

    public boolean isPlaced(Entry entry) {
        return view.given().containsKey(entry.id());
    }

    List<String> fields() {
        return view.asked().stream().map(Typed::field).toList();
    }

    public String field(Entry entry) {
        return Typed.field(entry.id());
    }

    /** What is saved for an entry, where something else stands in the form because the page was stale. */
    public Optional<Integer> saved(Entry entry) {
        Integer saved = view.given().get(entry.id());
        boolean other = isStale() && !Objects.toString(saved, "").equals(form.text(field(entry)));
        return other ? Optional.ofNullable(saved) : Optional.empty();
    }

    /** What was typed for an entry and is not saved, where the page came back as one on which nothing can be changed any more. */
    public Optional<String> unsaved(Entry entry) {
        String typed = form.text(field(entry));
        boolean other =
                form.isRefused() && !typed.equals(Objects.toString(view.given().get(entry.id()), ""));
        return other && !typed.isBlank() ? Optional.of(typed) : Optional.empty();
    }

    /** How many points are left by what stands in the form; below nought where there are too many. */
    public int pointsLeft() {
        return view.all()
                - fields().stream()
                        .map(form::text)
                        .filter(typed -> typed.matches("[0-9]{1,3}"))
                        .mapToInt(Integer::parseInt)
                        .sum();
    }

    /** Entries the judge says nothing of, with their reasons. */
    public Map<Entry, String> leftOut() {
        Map<Entry, String> out = new LinkedHashMap<>();
        Map<EntryId, String> words = view.ballot().leftOut();
        desk.pile().stream()
                .map(Item::entry)
                .filter(entry -> words.containsKey(entry.id()))
                .forEach(entry -> out.put(entry, words.getOrDefault(entry.id(), "")));
        return out;
    }

    /** To choose one that the judge would rather say nothing of. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        view.asked().forEach(id -> choices.put(id.toString(), entry(id).title()));
        return choices;
    }

    /** The answer that can be undone next, as its texts take it: the better, the other, and whether they are level. */
    public Optional<Last> last() {
        return view.lastPair().map(this::last);
    }

    private Last last(Answer pair) {
        String first = entry(EntryId.of(pair.first())).title();
        String second = entry(EntryId.of(pair.second())).title();
        return pair.value() < 0
                ? new Last(pair.number(), second, first, false)
                : new Last(pair.number(), first, second, pair.value() == 0);
    }

    /** @param number of the answer */
    public record Last(int number, String better, String other, boolean level) {}

    /** Entries that came in after this was handed in. */
    public List<Entry> late() {
        return view.isIn()
                ? view.asked().stream()
                        .filter(entry -> !view.ballot().handedIn().contains(entry))
                        .map(this::entry)
                        .toList()
                : List.of();
    }

    /** How many entries are kept from the judge, by reason. */
    public Map<String, Long> kept() {
        return desk.kept().stream()
                .collect(Collectors.groupingBy(KeptEntry::because, TreeMap::new, Collectors.counting()));
    }

    /** Whether the judge chairs the panel, owes it nothing any more, and decides next. */
    public boolean isToDecide() {
        return chair
                && (desk.owed() == 0 || !isOpen())
                && !desk.pile().isEmpty()
                && desk.kept().isEmpty();
    }
}
