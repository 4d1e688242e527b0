package org.commended.correspondence.segment;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commended.correspondence.outbox.PlainText;
import org.commended.entry.domain.Entry;
import org.commended.judging.Progress.JudgeProgress;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.web.Texts;

/**
 * Fills in for each reader what stands for the placeholders. What other people wrote (names, titles) stands there without
 * line ends and makes no links.
 *
 * @param categories the names of the edition's categories
 * @param site where links begin
 * @param kept entries that are kept from whoever looks at the letters; of those nothing is said but reference and category
 */
record Addressing(
        Programmes.Whole whole, Map<CategoryId, String> categories, Texts texts, String site, Set<EntryId> kept) {

    Recipient to(Segment segment, Person person, List<Entry> all) {
        List<Entry> theirs =
                all.stream().filter(entry -> !kept.contains(entry.id())).toList();
        if (theirs.isEmpty()) return keptBack(person, all);
        String titles = theirs.stream()
                .map(entry -> PlainText.quoted(entry.title()))
                .distinct()
                .collect(joining("; "));
        Map<String, String> values = new HashMap<>();
        values.put("name", name(person));
        values.put("entry", titles);
        values.put("category", categoriesOf(theirs));
        values.put("link", site + path(segment, theirs));
        return new Recipient(person.id(), person.name(), person.email(), titles, withDeadline(values));
    }

    /** Somebody whose name and address would tell whose entry it is. */
    private Recipient keptBack(Person person, List<Entry> theirs) {
        String references = theirs.stream().map(Entry::reference).distinct().collect(joining(", "));
        String said = texts.get("letters.kept", references);
        Map<String, String> values = Map.of(
                "name",
                texts.get("letters.nobody"),
                "entry",
                said,
                "category",
                categoriesOf(theirs),
                "link",
                site + "/my");
        return new Recipient(person.id(), "", said, categoriesOf(theirs), withDeadline(values));
    }

    private Map<String, String> withDeadline(Map<String, String> values) {
        Map<String, String> more = new HashMap<>(values);
        var closes = whole.edition().window().closesAt();
        if (closes != null) {
            more.put(
                    "deadline",
                    texts.moments().full(closes.atZone(whole.edition().zone())));
        }
        return more;
    }

    /** A judge with what they have left, category by category; the deadline is the first of those that are set. */
    Recipient toJudge(Person person, List<JudgeProgress> behind) {
        Map<String, String> values = new HashMap<>();
        values.put("name", name(person));
        values.put("category", behind.stream().map(this::category).collect(joining("; ")));
        values.put(
                "link",
                site + (behind.size() == 1 ? "/judging/" + behind.getFirst().category() : "/judging"));
        behind.stream()
                .map(JudgeProgress::closesAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> values.put(
                        "deadline",
                        texts.moments().full(first.atZone(whole.edition().zone()))));
        String left = behind.stream()
                .map(one -> texts.get(
                        "letters.behind",
                        category(one),
                        one.left(),
                        one.toRead(),
                        texts.get("judging.pace." + one.pace())))
                .collect(joining("; "));
        return new Recipient(person.id(), person.name(), person.email(), left, values);
    }

    private String category(JudgeProgress progress) {
        return categories.getOrDefault(progress.category(), "");
    }

    private String name(Person person) {
        String name = PlainText.quoted(person.name());
        return name.isEmpty() ? texts.get("letters.nobody") : name;
    }

    private String categoriesOf(List<Entry> theirs) {
        return theirs.stream()
                .map(entry -> categories.getOrDefault(entry.category(), ""))
                .distinct()
                .collect(joining("; "));
    }

    private String path(Segment segment, List<Entry> theirs) {
        return switch (segment) {
            case DRAFTS, SUBMITTED ->
                theirs.size() == 1 ? "/entries/" + theirs.getFirst().id() : "/my";
            case SHORTLISTED, NOT_SHORTLISTED -> whole.address() + "/shortlist";
            case JUDGES_BEHIND -> "/judging";
        };
    }
}
