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
import org.commended.panel.domain.Because.Relation;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.KnownOrganisation;
import org.commended.panel.domain.Seat;
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

    /** A judge's organisations by what the organiser wrote and by what their own account says. */
    JudgeTies judge(Seat seat, Person person, LocalDate day) {
        Map<String, Relation> bodies = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        Stream.of(
                        known(seat.worksFor().organisation(), seat.worksFor().body(), day),
                        known(person.organisation(), person.body(), day))
                .flatMap(Optional::stream)
                .forEach(organisation -> {
                    if (!organisation.foldedName().isEmpty()) names.add(organisation.foldedName());
                    find(organisation.body()).ifPresent(body -> addLine(bodies, body.id()));
                });
        return new JudgeTies(seat.person(), bodies, names);
    }

    private Optional<KnownOrganisation> known(@Nullable String name, @Nullable String body, LocalDate day) {
        if (name == null && body == null) return Optional.empty();
        return Optional.of(organisation(name == null ? "" : name, body, day));
    }

    private void addLine(Map<String, Relation> bodies, BodyId own) {
        register.listSuccessors(own)
                .forEach(body -> bodies.putIfAbsent(body.id().value(), Relation.SUCCESSOR));
        register.listPredecessors(own)
                .forEach(body -> bodies.putIfAbsent(body.id().value(), Relation.PREDECESSOR));
        bodies.put(own.value(), Relation.SAME);
    }
}
