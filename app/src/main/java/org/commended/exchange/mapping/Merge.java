package org.commended.exchange.mapping;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A file updates by id and deletes nothing: what it does not name stays, behind what it names. */
final class Merge {

    static <T> List<T> byId(List<T> named, List<T> before, Function<T, String> id) {
        Set<String> ids = named.stream().map(id).collect(toSet());
        Stream<T> kept = before.stream().filter(one -> !ids.contains(id.apply(one)));
        return Stream.concat(named.stream(), kept).toList();
    }

    private Merge() {}
}
