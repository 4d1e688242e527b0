package org.commended.programme.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Documents by their text, so that each is parsed once: set-up changes a few times in a year and is read by every
 * request. Parsing was a quarter of what an edition's page cost. What is found is found by the text as the database has
 * it now, so nothing here can be out of date. Forgets everything where it would grow beyond its bound.
 */
final class Parsed {

    private static final long MOST_CHARACTERS = 4_000_000;

    private record Text(Class<?> type, String json) {}

    private final Map<Text, Object> documents = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();

    /** @param parse for a text that was not seen before; what it gives must be immutable */
    <T> T get(String json, Class<T> type, Supplier<T> parse) {
        Text text = new Text(type, json);
        Object known = documents.get(text);
        if (known != null) return type.cast(known);
        T parsed = parse.get();
        if (characters.addAndGet(json.length()) > MOST_CHARACTERS) {
            documents.clear();
            characters.set(json.length());
        }
        documents.put(text, parsed);
        return parsed;
    }
}
