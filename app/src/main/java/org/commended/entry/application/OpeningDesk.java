package org.commended.entry.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.domain.Desk;
import org.commended.entry.domain.Desk.DeskList;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.DraftLine;
import org.commended.entry.domain.DraftProgress;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Pace;
import org.commended.entry.domain.Pace.Year;
import org.commended.entry.domain.Tally;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out everything the organiser's entries desk shows; the number of queries does not grow with the entries. */
@Component
public class OpeningDesk {

    public static final int LINES = 25;
    private static final int DRAFTS = 20;

    private final Programmes programmes;
    private final EntryForms forms;
    private final Desk desk;
    private final People people;

    OpeningDesk(Programmes programmes, EntryForms forms, Desk desk, People people) {
        this.programmes = programmes;
        this.forms = forms;
        this.desk = desk;
        this.people = people;
    }

    /**
     * The desk as it lies open.
     *
     * @param pace empty where no deadline is dated
     */
    public record Laid(
            Whole whole,
            List<EntryForm> forms,
            List<Tally> tallies,
            Optional<Pace> pace,
            DeskList list,
            Waiting waiting) {

        public Laid {
            forms = List.copyOf(forms);
            tallies = List.copyOf(tallies);
        }
    }

    /**
     * The drafts that are worth a word.
     *
     * @param first as many as one would read
     * @param people those who write these
     */
    public record Waiting(int count, List<DraftLine> first, Map<PersonId, Person> people) {
        public Waiting {
            first = List.copyOf(first);
            people = Map.copyOf(people);
        }
    }

    /** @param page from 0 */
    public Laid open(EditionId edition, DeskFilter filter, int page, Instant now) {
        Whole whole = programmes.getWhole(edition);
        List<EntryForm> asked = forms.list(whole);
        return new Laid(
                whole,
                asked,
                desk.listTallies(edition),
                pace(whole, now),
                desk.list(edition, filter, page * LINES, LINES),
                waiting(desk.listDrafts(edition), asked, now));
    }

    private Waiting waiting(List<DraftProgress> drafts, List<EntryForm> asked, Instant now) {
        Map<CategoryId, EntryForm> byCategory =
                asked.stream().collect(Collectors.toMap(form -> form.category().id(), Function.identity()));
        List<DraftProgress> worthAWord = drafts.stream()
                .filter(draft -> draft.isWorthAWord(Objects.requireNonNull(byCategory.get(draft.category())), now))
                .toList();
        List<DraftLine> first = desk.name(worthAWord.stream().limit(DRAFTS).toList());
        return new Waiting(worthAWord.size(), first, writers(first));
    }

    private Map<PersonId, Person> writers(List<DraftLine> drafts) {
        List<PersonId> ids = drafts.stream()
                .map(DraftLine::writers)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return people.list(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private Optional<Pace> pace(Whole whole, Instant now) {
        return year(whole.edition())
                .map(year -> new Pace(year, before(whole), whole.edition().zone(), now));
    }

    /**
     * The edition of the same programme that closed last before this one, if we know when its entries came: of imported
     * ones we know only when the file was taken in.
     */
    private Optional<Year> before(Whole whole) {
        Instant closes = whole.edition().window().closesAt();
        return programmes.listEditions(whole.programme().id()).stream()
                .filter(edition -> closesBefore(edition, closes))
                .max(Comparator.comparing(edition -> closing(edition).orElse(Instant.MIN)))
                .flatMap(this::year)
                .filter(year -> year.by(year.closesAt()) > 0);
    }

    private static boolean closesBefore(Edition edition, @Nullable Instant closes) {
        return closing(edition)
                .filter(theirs -> closes != null && theirs.isBefore(closes))
                .isPresent();
    }

    private static Optional<Instant> closing(Edition edition) {
        return Optional.ofNullable(edition.window().closesAt());
    }

    private Optional<Year> year(Edition edition) {
        return closing(edition).map(closes -> new Year(shortName(edition), desk.listReceived(edition.id()), closes));
    }

    /** The year, where the name holds one. */
    private static String shortName(Edition edition) {
        String year = edition.name().replaceFirst("^(?:.*\\D)?(\\d{4})(?:\\D.*)?$", "$1");
        return year.isEmpty() ? edition.name() : year;
    }
}
