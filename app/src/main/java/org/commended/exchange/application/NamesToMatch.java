package org.commended.exchange.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyId;
import org.commended.engine.names.Register;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Entry.Origin;
import org.commended.exchange.mapping.EditionGiven;
import org.commended.exchange.season.SeasonEdition;
import org.commended.exchange.season.SeasonEdition.Stage;
import org.commended.programme.domain.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The printed names of an edition's imported entries that are nobody's in the register yet: an organiser's list. */
@Component
public class NamesToMatch {

    private final Entries entries;

    NamesToMatch(Entries entries) {
        this.entries = entries;
    }

    /** @param candidates bodies it may mean; empty where no body is known by it */
    public record Printed(String name, List<Body> candidates) {
        public Printed {
            candidates = List.copyOf(candidates);
        }
    }

    /** Those with candidates first; each once, by name. */
    @Transactional(readOnly = true)
    public List<Printed> list(Edition edition, Instant now) {
        RegisterNames names = new RegisterNames(day(edition, now));
        return entries.list(edition.id()).stream()
                .filter(entry -> entry.origin() == Origin.IMPORTED)
                .map(Entry::organisations)
                .flatMap(List::stream)
                .filter(organisation -> organisation.body() == null)
                .map(organisation -> organisation.name())
                .distinct()
                .sorted()
                .map(name -> new Printed(name, names.candidates(name)))
                .sorted((one, other) -> Boolean.compare(
                        one.candidates().isEmpty(), other.candidates().isEmpty()))
                .toList();
    }

    /** A body of the register by its id or its word in addresses. */
    public Optional<Body> findBody(String id) {
        return BodyId.findBySlug(id).flatMap(Register.shipped()::find);
    }

    private static LocalDate day(Edition edition, Instant now) {
        SeasonEdition written = EditionGiven.give(edition, Stage.CALL);
        return EditionDay.find(written)
                .orElseGet(() -> now.atZone(edition.zone()).toLocalDate());
    }
}
