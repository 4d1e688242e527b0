package org.commended.panel.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyHit;
import org.commended.engine.names.BodyId;
import org.commended.engine.names.BodySearch;
import org.commended.engine.names.NameMatch;
import org.commended.engine.names.NameMatcher;
import org.commended.engine.names.Register;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.KnownOrganisation;
import org.commended.panel.domain.NamedTie;
import org.commended.panel.domain.NearTie;
import org.commended.panel.domain.Own;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register of public bodies knows of judges and of the organisations they are compared with. */
@Component
public class KnownTies {

    private static final int OFFERED = 8;

    private final Register register = Register.shipped();
    private final NameMatcher matcher = new NameMatcher(register);
    private final BodySearch search = new BodySearch(register);
    private final Lines lines = new Lines(register);

    /** The bodies that fit best what was typed. */
    public List<BodyHit> search(String typed, LocalDate day) {
        return search.search(typed, day, OFFERED);
    }

    public Optional<Body> find(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : register.findBySlug(id.replaceFirst(":", "-").toLowerCase(Locale.ROOT));
    }

    /** The organisation with its body: the one that was picked, else the one its name means beyond doubt. */
    KnownOrganisation organisation(String name, @Nullable String body, LocalDate day) {
        Optional<String> known = find(body).map(one -> one.id().value());
        return new KnownOrganisation(name, known.or(() -> matched(name, day)).orElse(null));
    }

    private Optional<String> matched(String name, LocalDate day) {
        return matcher.match(name, day) instanceof NameMatch.Matched(BodyId id)
                ? Optional.of(id.value())
                : Optional.empty();
    }

    /**
     * A judge's organisations by what the organiser wrote, by what their own account says, and by what was named besides.
     *
     * @param day as of which other bodies stand near theirs
     */
    JudgeTies judge(Person person, WorksFor worksFor, List<Connection> named, LocalDate day) {
        Map<String, Own> bodies = new LinkedHashMap<>();
        Map<String, NearTie> near = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        Stream.of(
                        known(worksFor.organisation(), worksFor.body(), day),
                        known(person.organisation(), person.body(), day))
                .flatMap(Optional::stream)
                .forEach(organisation -> {
                    if (!organisation.foldedName().isEmpty()) names.add(organisation.foldedName());
                    find(organisation.body()).ifPresent(body -> {
                        lines.add(bodies, body);
                        lines.addNear(near, body, day);
                    });
                });
        List<NamedTie> others = named.stream().map(one -> named(one, day)).toList();
        return new JudgeTies(person.id(), bodies, names, near, others, Map.of());
    }

    private NamedTie named(Connection connection, LocalDate day) {
        KnownOrganisation known = organisation(connection.organisation(), connection.body(), day);
        Map<String, Own> bodies = new LinkedHashMap<>();
        find(known.body()).ifPresent(body -> lines.add(bodies, body));
        String folded = known.foldedName();
        Set<String> names = folded.isEmpty() ? Set.of() : Set.of(folded);
        return new NamedTie(connection.kind(), known.name(), bodies, names, connection.words());
    }

    private Optional<KnownOrganisation> known(@Nullable String name, @Nullable String body, LocalDate day) {
        if (name == null && body == null) return Optional.empty();
        return Optional.of(organisation(name == null ? "" : name, body, day));
    }
}
