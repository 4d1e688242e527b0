package org.commended.panel.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.KnownOrganisation;
import org.commended.panel.domain.Seat;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who has to do with entries and with judges, gathered from everywhere it is known. */
@Component
class EntryConnections {

    private final Programmes programmes;
    private final Entries written;
    private final KnownTies ties;

    EntryConnections(Programmes programmes, Entries written, KnownTies ties) {
        this.programmes = programmes;
        this.written = written;
        this.ties = ties;
    }

    JudgeTies of(Seat seat, Person person, LocalDate day) {
        return ties.judge(seat, person, day);
    }

    /** @param entries all of the category */
    List<EntryTies> of(Category category, List<Entry> entries, LocalDate day) {
        Optional<KnownOrganisation> sponsor = sponsor(category, programmes.getEdition(category.edition()), day);
        Map<EntryId, List<PersonId>> writers =
                written.listWriters(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(entry -> new EntryTies(
                        entry.id(),
                        Set.copyOf(writers.getOrDefault(entry.id(), List.of())),
                        parts(entry, day),
                        sponsor))
                .toList();
    }

    private List<EntryTies.Part> parts(Entry entry, LocalDate day) {
        return entry.organisations().stream()
                .map(organisation -> new EntryTies.Part(organisation.role(), known(organisation, day)))
                .toList();
    }

    private KnownOrganisation known(EntryOrganisation organisation, LocalDate day) {
        return ties.organisation(organisation.name(), organisation.body(), day);
    }

    private Optional<KnownOrganisation> sponsor(Category category, Edition edition, LocalDate day) {
        return Optional.ofNullable(category.details().sponsor())
                .flatMap(edition::findSponsor)
                .map(Sponsor::name)
                .map(name -> ties.organisation(name, null, day));
    }
}
