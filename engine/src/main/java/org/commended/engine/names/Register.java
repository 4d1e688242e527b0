package org.commended.engine.names;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

/** The bodies and how they follow from and belong to one another. Immutable; lists keep the register's order. */
public final class Register {

    /** The credit that is due wherever the register's facts are shown. */
    public static final String CREDIT =
            "Contains mySociety data (CC BY 4.0) and public sector information licensed under the Open Government Licence v3.0.";

    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final Map<BodyId, List<BodyId>> replaced = new LinkedHashMap<>();
    private final Map<BodyId, List<BodyId>> parts = new LinkedHashMap<>();
    private final List<FutureChange> futureChanges;

    /**
     * A register of the given bodies.
     *
     * @throws IllegalArgumentException where an id comes twice, or points at a body that is not there
     */
    public Register(List<Body> bodies, List<FutureChange> futureChanges) {
        bodies.forEach(this::add);
        bodies.forEach(this::tie);
        this.futureChanges = List.copyOf(futureChanges);
        futureChanges.forEach(change -> {
            mustKnow(change.body());
            change.replacedBy().forEach(this::mustKnow);
        });
    }

    /** The register that comes with the product, read once, when first asked for. */
    public static Register shipped() {
        return Shipped.REGISTER;
    }

    /**
     * The body with this id.
     *
     * @throws NoSuchElementException where there is none
     */
    public Body get(BodyId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no body has the id " + id));
    }

    public Optional<Body> find(BodyId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** The body whose {@link Body#slug} this is. */
    public Optional<Body> findBySlug(String slug) {
        return BodyId.findBySlug(slug).flatMap(this::find);
    }

    public List<Body> list() {
        return List.copyOf(bodies.values());
    }

    /** Everything that came after a body, nearest first: its successors, their successors, and so on. */
    public List<Body> listSuccessors(BodyId id) {
        return reachedFrom(id, step -> get(step).replacedBy());
    }

    /** Everything that a body came from, nearest first. */
    public List<Body> listPredecessors(BodyId id) {
        return reachedFrom(id, step -> replaced.getOrDefault(step, List.of()));
    }

    /** Those successors of a body that exist on the day, passing over any that had themselves ended by then. */
    public List<Body> listSuccessorsOn(BodyId id, LocalDate day) {
        Function<BodyId, List<BodyId>> untilOneExists =
                step -> !step.equals(id) && get(step).existsOn(day)
                        ? List.of()
                        : get(step).replacedBy();
        return reachedFrom(id, untilOneExists).stream()
                .filter(body -> body.existsOn(day))
                .toList();
    }

    /** The bodies that lie in or belong to this one: the districts of a county, its fire service. */
    public List<Body> listParts(BodyId id) {
        return named(parts.getOrDefault(get(id).id(), List.of()));
    }

    /** The bodies this one lies in or belongs to. */
    public List<Body> listWholes(BodyId id) {
        return named(get(id).partOf());
    }

    /** All changes known to be coming, in the register's order. */
    public List<FutureChange> listFutureChanges() {
        return futureChanges;
    }

    /** The changes that are coming to one body. */
    public List<FutureChange> listFutureChanges(BodyId id) {
        BodyId known = get(id).id();
        return futureChanges.stream()
                .filter(change -> change.body().equals(known))
                .toList();
    }

    private void add(Body body) {
        if (bodies.putIfAbsent(body.id(), body) != null) {
            throw new IllegalArgumentException("two bodies have the id " + body.id());
        }
    }

    private void tie(Body body) {
        body.replacedBy().forEach(successor -> addTo(replaced, successor, body));
        body.partOf().forEach(whole -> addTo(parts, whole, body));
    }

    private void addTo(Map<BodyId, List<BodyId>> map, BodyId key, Body body) {
        mustKnow(key);
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(body.id());
    }

    private void mustKnow(BodyId id) {
        if (!bodies.containsKey(id)) {
            throw new IllegalArgumentException("the register points at " + id + ", which it does not hold");
        }
    }

    /** Breadth first, each body once, without the start itself; a circle ends where it closes. */
    private List<Body> reachedFrom(BodyId start, Function<BodyId, List<BodyId>> next) {
        SequencedSet<BodyId> seen = new LinkedHashSet<>(List.of(get(start).id()));
        Deque<BodyId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        seen.remove(start);
        return named(List.copyOf(seen));
    }

    private List<Body> named(List<BodyId> ids) {
        return ids.stream().map(this::get).toList();
    }

    private static final class Shipped {
        static final Register REGISTER = new RegisterReader().read();
    }
}
