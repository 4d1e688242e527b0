package org.commended.correspondence.segment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Progress;
import org.commended.judging.Progress.JudgeProgress;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.domain.EmailAddress;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.Announced;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedEntry;
import org.commended.results.domain.PublishedLine;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.springframework.stereotype.Component;

/**
 * Finds the people of each segment, in as many queries for a hundred entries as for one. Whose entry was shortlisted is
 * asked of what everybody can read, and of nothing else.
 */
@Component
class Segments {

    private static final Comparator<Recipient> BY_NAME =
            Comparator.comparing(Recipient::name).thenComparing(Recipient::email);

    private final Entries entries;
    private final People people;
    private final Programmes programmes;
    private final Announced announced;
    private final Progress progress;
    private final Languages languages;
    private final Settings settings;

    Segments(
            Entries entries,
            People people,
            Programmes programmes,
            Announced announced,
            Progress progress,
            Languages languages,
            Settings settings) {
        this.entries = entries;
        this.people = people;
        this.programmes = programmes;
        this.announced = announced;
        this.progress = progress;
        this.languages = languages;
        this.settings = settings;
    }

    /**
     * Everybody of every segment, by name; each person once in each.
     *
     * @param kept entries that are kept from whoever looks at the list; none for the letters themselves
     */
    Map<Segment, List<Recipient>> list(Programmes.Whole whole, Set<EntryId> kept, Instant now) {
        EditionId edition = whole.edition().id();
        List<Entry> all = entries.list(edition);
        Map<EntryId, List<PersonId>> writers =
                entries.listWriters(all.stream().map(Entry::id).toList());
        Map<PersonId, Person> known = people(writers);
        Map<Segment, List<Entry>> parted = published(edition).part(all);
        Addressing addressing = addressing(whole, kept);
        Map<Segment, List<Recipient>> found = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.values()) {
            var byWriter = byWriter(parted.getOrDefault(segment, List.of()), writers);
            found.put(segment, recipients(byWriter, known, (person, theirs) -> addressing.to(segment, person, theirs)));
        }
        found.put(Segment.JUDGES_BEHIND, judgesBehind(addressing, one -> true, now));
        return found;
    }

    /** Judges who have scores left to give, of those places that are asked about. */
    List<Recipient> judgesBehind(Programmes.Whole whole, Predicate<JudgeProgress> where, Instant now) {
        return judgesBehind(addressing(whole, Set.of()), where, now);
    }

    private List<Recipient> judgesBehind(Addressing addressing, Predicate<JudgeProgress> where, Instant now) {
        Map<PersonId, List<JudgeProgress>> behind = progress
                .list(addressing.whole().edition().id(), now)
                .stream()
                .filter(one -> one.left() > 0 && where.test(one))
                .collect(groupingBy(JudgeProgress::judge));
        return people.list(behind.keySet()).stream()
                .filter(person -> EmailAddress.isOne(person.email()))
                .map(person -> addressing.toJudge(person, behind.getOrDefault(person.id(), List.of())))
                .sorted(BY_NAME)
                .toList();
    }

    /** How far every judge at an open stage is. */
    List<JudgeProgress> listJudges(EditionId edition, Instant now) {
        return progress.list(edition, now);
    }

    /** Whether anybody can read any shortlist of the edition. */
    boolean hasShortlist(EditionId edition) {
        return !announced.listLines(edition, DecisionKind.SHORTLIST).isEmpty();
    }

    private Map<PersonId, Person> people(Map<EntryId, List<PersonId>> writers) {
        Set<PersonId> ids = writers.values().stream().flatMap(List::stream).collect(toSet());
        return people.list(ids).stream()
                .filter(person -> EmailAddress.isOne(person.email()))
                .collect(toMap(Person::id, person -> person));
    }

    /** Which shortlists are open and who is on them, from one reading, so that the two never disagree. */
    private Parting published(EditionId edition) {
        List<PublishedEntry> shortlisted = announced.listLines(edition, DecisionKind.SHORTLIST).stream()
                .map(PublishedLine::entry)
                .toList();
        return new Parting(
                shortlisted.stream().map(PublishedEntry::category).collect(toSet()),
                shortlisted.stream().map(PublishedEntry::id).collect(toSet()));
    }

    private Addressing addressing(Programmes.Whole whole, Set<EntryId> kept) {
        var names =
                programmes.listCategories(whole.edition().id()).stream().collect(toMap(Category::id, Category::name));
        return new Addressing(whole, names, languages.english(), settings.baseUrl(), kept);
    }

    private static Map<PersonId, List<Entry>> byWriter(List<Entry> some, Map<EntryId, List<PersonId>> writers) {
        Map<PersonId, List<Entry>> theirs = new HashMap<>();
        for (Entry entry : some) {
            for (PersonId writer : writers.getOrDefault(entry.id(), List.of())) {
                theirs.computeIfAbsent(writer, key -> new ArrayList<>()).add(entry);
            }
        }
        return theirs;
    }

    /** How somebody's letter is made of what they have in the segment. */
    private interface Made {
        Recipient of(Person person, List<Entry> theirs);
    }

    private static List<Recipient> recipients(
            Map<PersonId, List<Entry>> byWriter, Map<PersonId, Person> known, Made made) {
        return known.values().stream()
                .filter(person -> byWriter.containsKey(person.id()))
                .map(person -> made.of(person, byWriter.getOrDefault(person.id(), List.of())))
                .sorted(BY_NAME)
                .toList();
    }
}
