package org.commended.engine.names;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies stand near one another: a council and its county, its combined authority, the services of its area, the
 * councils it shares staff with. Immutable. A service that covers a whole nation stands near nobody: that would tell
 * nothing.
 */
public final class NearBodies {

    private final Register register;
    private final Map<BodyId, Set<BodyId>> areas = new LinkedHashMap<>();
    private final Map<BodyId, Set<BodyId>> services = new LinkedHashMap<>();
    private final Map<BodyId, List<Sharing>> shared = new LinkedHashMap<>();

    /**
     * Bodies that share staff, a management or a company.
     *
     * @param since the year in which they began to
     */
    record Sharing(List<BodyId> bodies, int since) {}

    /** @param listed the councils of the upper tier that a service covers; their districts and what they came from follow */
    NearBodies(Register register, Map<BodyId, List<BodyId>> listed, List<Sharing> together) {
        this.register = register;
        listed.forEach((service, councils) -> areas.put(service, area(councils)));
        areas.forEach((service, councils) -> councils.forEach(council ->
                services.computeIfAbsent(council, key -> new LinkedHashSet<>()).add(service)));
        together.forEach(one -> one.bodies()
                .forEach(body -> shared.computeIfAbsent(register.get(body).id(), key -> new ArrayList<>())
                        .add(one)));
    }

    /** What comes with the product, read once, when first asked for. */
    public static NearBodies shipped() {
        return Shipped.NEAR;
    }

    /** What stands near a body on a day: both exist on it. Each other body comes once; nothing for a body that is unknown. */
    public List<NearBody> list(BodyId id, LocalDate day) {
        Optional<Body> asked = register.find(id).filter(body -> body.existsOn(day));
        if (asked.isEmpty()) return List.of();
        Map<BodyId, NearBody> near = new LinkedHashMap<>();
        register.listWholes(id).forEach(body -> put(near, asked.get(), body, whole(asked.get())));
        register.listParts(id)
                .forEach(body -> put(near, asked.get(), body, whole(body).opposite()));
        named(services, id).forEach(body -> put(near, asked.get(), body, Nearness.SERVICE));
        named(areas, id).forEach(body -> put(near, asked.get(), body, Nearness.AREA));
        shared.getOrDefault(id, List.of()).forEach(one -> share(near, id, one));
        return near.values().stream()
                .filter(one -> one.body().existsOn(day))
                .sorted(comparing(one -> one.body().id()))
                .toList();
    }

    /** Councils lie in a county or belong to a combined authority; whatever else is part of one is run by it. */
    private static Nearness whole(Body part) {
        return part.kind().isCouncil() ? Nearness.WHOLE : Nearness.OWNER;
    }

    private void share(Map<BodyId, NearBody> near, BodyId id, Sharing service) {
        service.bodies().stream()
                .filter(other -> !other.equals(id))
                .forEach(other ->
                        near.putIfAbsent(other, new NearBody(register.get(other), Nearness.SHARED, service.since())));
    }

    private static void put(Map<BodyId, NearBody> near, Body asked, Body other, Nearness how) {
        near.putIfAbsent(other.id(), new NearBody(other, how, since(asked, other)));
    }

    /** Both have existed since the later of the two began. */
    private static @Nullable Integer since(Body one, Body other) {
        Optional<Integer> first = Beginnings.year(one);
        Optional<Integer> second = Beginnings.year(other);
        if (first.isEmpty() || second.isEmpty()) return null;
        return List.of(first.get(), second.get()).stream().max(naturalOrder()).orElseThrow();
    }

    private List<Body> named(Map<BodyId, Set<BodyId>> map, BodyId id) {
        return map.getOrDefault(id, Set.of()).stream().map(register::get).toList();
    }

    private Set<BodyId> area(List<BodyId> councils) {
        Set<BodyId> line = new LinkedHashSet<>();
        for (BodyId council : councils) {
            line.add(register.get(council).id());
            register.listPredecessors(council).forEach(body -> line.add(body.id()));
            register.listSuccessors(council).forEach(body -> line.add(body.id()));
        }
        Set<BodyId> all = new LinkedHashSet<>(line);
        line.stream()
                .filter(id -> register.get(id).kind() == BodyKind.COUNTY_COUNCIL)
                .flatMap(id -> register.listParts(id).stream())
                .filter(body -> body.kind().isCouncil())
                .forEach(body -> all.add(body.id()));
        return all;
    }

    private static final class Shipped {
        static final NearBodies NEAR = new NearBodiesReader().read(Register.shipped());
    }
}
