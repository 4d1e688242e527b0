package org.commended.programme.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.commended.shared.Address;

/** Lists whose items are known by ids and stand in an order that people choose. */
public final class InOrder {

    private InOrder() {}

    /** The item a place further up or down; at the end of the list it stays. */
    public static <T> List<T> moved(List<T> items, T item, boolean up) {
        int from = items.indexOf(item);
        int to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= items.size()) return items;
        List<T> moved = new ArrayList<>(items);
        Collections.swap(moved, from, to);
        return List.copyOf(moved);
    }

    public static <T> List<T> without(List<T> items, T item) {
        return items.stream().filter(one -> !one.equals(item)).toList();
    }

    /** The list with an item in the place of the one that has its id, or at the end where none has. */
    public static <T> List<T> with(List<T> items, T item, Function<T, String> id) {
        List<T> all = new ArrayList<>(items);
        int place = all.stream().map(id).toList().indexOf(id.apply(item));
        if (place < 0) all.add(item);
        else all.set(place, item);
        return List.copyOf(all);
    }

    /** An id made from a name that none of those taken has. */
    public static String newId(String name, Collection<String> taken) {
        String base = Address.slugOf(name).isEmpty() ? "item" : Address.slugOf(name);
        String id = base;
        for (int i = 2; taken.contains(id); i++) id = base + "-" + i;
        return id;
    }
}
