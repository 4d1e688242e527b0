package org.commended.panel.application;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.panel.domain.Candidate;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.ConflictPolicy;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.Found;
import org.commended.panel.domain.JudgeTies;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares somebody with every entry of an edition before anybody is asked: nothing is written down, nobody is told. Entries
 * that are kept from whoever asks are not compared, since the answer would tell whose they are.
 */
@Component
public class CheckingCandidate {

    private final Programmes programmes;
    private final Entries entries;
    private final KeptEntries kept;
    private final EntryConnections connections;

    CheckingCandidate(Programmes programmes, Entries entries, KeptEntries kept, EntryConnections connections) {
        this.programmes = programmes;
        this.entries = entries;
        this.kept = kept;
        this.connections = connections;
    }

    /** What was compared of one category, entry by entry. */
    public record Compared(Category category, List<Line> lines) {

        public Compared {
            lines = List.copyOf(lines);
        }

        public List<Line> connected() {
            return lines.stream().filter(line -> !line.found().isEmpty()).toList();
        }

        public boolean bars() {
            return lines.stream().anyMatch(Line::bars);
        }
    }

    /** One entry and everything that stands between it and the candidate. */
    public record Line(Entry entry, List<Found> found) {

        public boolean bars() {
            return found.stream().anyMatch(one -> !one.kind().isToLookAt());
        }
    }

    /** By category, those without an entry too. */
    @Transactional(readOnly = true)
    public List<Compared> check(EditionId id, Candidate candidate, PersonId asking, Instant now) {
        Edition edition = programmes.getEdition(id);
        Set<EntryId> untold = kept.listKept(id, asking);
        Map<CategoryId, List<Entry>> piles = entries.list(id).stream()
                .filter(entry -> entry.standing().isJudged() && !untold.contains(entry.id()))
                .collect(groupingBy(Entry::category));
        Around around = connections.aroundFor(asking, edition, now);
        JudgeTies ties = ties(candidate, around, now);
        return programmes.listCategories(id).stream()
                .map(category -> compare(category, piles.getOrDefault(category.id(), List.of()), edition, around, ties))
                .toList();
    }

    private Compared compare(Category category, List<Entry> pile, Edition edition, Around around, JudgeTies judge) {
        List<EntryTies> tied = connections.of(category, pile, edition, around);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pile.size(); i++) {
            lines.add(new Line(pile.get(i), ConflictPolicy.findAll(judge, tied.get(i))));
        }
        return new Compared(category, lines);
    }

    private JudgeTies ties(Candidate candidate, Around around, Instant now) {
        PersonId nobody = PersonId.next();
        Around with = new Around(
                around.day(),
                around.history(),
                around.headline(),
                Map.of(nobody, former(candidate, nobody, nobody, null, now)));
        Person person = new Person(nobody, "", candidate.name(), null, null, null, null);
        return connections.judge(person, candidate.worksFor(), with);
    }

    /** The posts they held, as connections. */
    static List<Connection> former(
            Candidate candidate, PersonId judge, PersonId by, @Nullable OrganiserId organiser, Instant now) {
        return candidate.former().stream()
                .map(name -> new Connection(
                        UUID.randomUUID(), judge, ConflictKind.FORMER_POST, name, null, null, by, organiser, now, null))
                .toList();
    }
}
