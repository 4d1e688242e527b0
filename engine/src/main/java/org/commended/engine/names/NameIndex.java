package org.commended.engine.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every spelling of the register, folded, and every place with the bodies that are named after it. */
final class NameIndex {

    private final List<Body> bodies;
    private final Map<String, Set<Integer>> bySpelling = new HashMap<>();
    private final Map<String, Set<Integer>> byLooseSpelling = new HashMap<>();
    private final Map<String, Set<Integer>> byPlace = new TreeMap<>();
    private final Map<BodyId, Set<Claim>> metClaims = new HashMap<>();

    NameIndex(Register register) {
        bodies = register.list();
        for (int number = 0; number < bodies.size(); number++) {
            add(number, bodies.get(number));
        }
        joinThoseWithTheSameInitials();
    }

    /**
     * The bodies spelled like this, in the register's order. An article before the name counts only when it decides:
     * "The Rotherham" is a hospital trust and "Rotherham" a council, but "Met" will do for "The Met".
     */
    List<Body> spelled(List<String> words) {
        String folded = String.join(" ", words);
        String loose = String.join(" ", Folding.withoutArticle(words));
        Set<Integer> exactly = bySpelling.getOrDefault(folded, Set.of());
        return listed(exactly.isEmpty() ? byLooseSpelling.getOrDefault(loose, Set.of()) : exactly);
    }

    /** The bodies named after this place; of one family only where that is known. */
    List<Body> placed(String place, @Nullable BodyFamily family) {
        return listed(byPlace.getOrDefault(place, Set.of())).stream()
                .filter(body -> family == null || BodyFamily.of(body.kind()) == family)
                .toList();
    }

    /** The bodies of a family named after a place that differs from this one by a single misprint. */
    List<Body> nearlyPlaced(String misprinted, BodyFamily family) {
        Set<Integer> near = new TreeSet<>();
        byPlace.forEach((place, numbers) -> {
            if (NearPlace.isOneMisprintApart(misprinted, place)) {
                near.addAll(numbers);
            }
        });
        return listed(near).stream()
                .filter(body -> BodyFamily.of(body.kind()) == family)
                .toList();
    }

    /** The claims a body meets: those usual for its kind, and those its own names make. */
    Set<Claim> claimsMetBy(Body body) {
        return metClaims.getOrDefault(body.id(), Set.of());
    }

    private void add(int number, Body body) {
        metClaims.put(body.id(), EnumSet.copyOf(Claim.fittingFor(body.kind())));
        for (String spelling : body.names().spellings()) {
            addSpelling(number, body, Folding.words(spelling));
            if (spelling.contains(" / ")) {
                List.of(spelling.split(" / ")).forEach(one -> addSpelling(number, body, Folding.words(one)));
            }
        }
    }

    private void addSpelling(int number, Body body, List<String> words) {
        put(bySpelling, String.join(" ", words), number);
        put(byLooseSpelling, String.join(" ", Folding.withoutArticle(words)), number);
        NameShape shape = NameShape.of(words, BodyFamily.of(body.kind()));
        put(byPlace, shape.place(), number);
        shape.claims().stream().filter(alternatives -> alternatives.size() == 1).forEach(claim -> metClaims
                .computeIfAbsent(body.id(), _ -> EnumSet.noneOf(Claim.class))
                .addAll(claim));
    }

    /** An alias such as "LCC" that belongs to one body may be the initials of seven others, and then tells nothing. */
    private void joinThoseWithTheSameInitials() {
        Map<String, Set<Integer>> byInitials = new HashMap<>();
        for (int number = 0; number < bodies.size(); number++) {
            for (String initials : Initials.of(Folding.words(bodies.get(number).name()))) {
                put(byInitials, initials, number);
            }
        }
        bodies.stream()
                .flatMap(body -> body.aliases().stream())
                .filter(Initials::isInitials)
                .forEach(alias -> {
                    String folded = Folding.fold(alias.spelling());
                    byInitials.getOrDefault(folded, Set.of()).forEach(number -> put(bySpelling, folded, number));
                });
    }

    private static void put(Map<String, Set<Integer>> map, String key, int number) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(number);
    }

    private List<Body> listed(Set<Integer> numbers) {
        return numbers.stream().map(bodies::get).toList();
    }
}
