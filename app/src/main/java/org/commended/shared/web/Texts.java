package org.commended.shared.web;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The words of one language: message files with plurals and arguments as ICU defines them. */
public final class Texts {

    private final Locale locale;
    private final Map<String, String> plain;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final Moments moments;
    private final Counts counts;

    Texts(Locale locale, Map<String, String> messages) {
        this.locale = locale;
        this.plain = Map.copyOf(messages);
        this.moments = new Moments(this, locale);
        this.counts = new Counts(locale);
    }

    /** The text under {@code key}; a key that is nowhere is a bug. */
    public String get(String key, @Nullable Object... arguments) {
        String text = plain.get(key);
        if (text == null) throw new IllegalArgumentException("No text for " + key);
        return text.indexOf('{') < 0 && text.indexOf('\'') < 0 ? text : fill(key, text, arguments);
    }

    /**
     * ICU's formats are used by one thread at a time. Waiting for each other costs less than a copy, which parses the locale's
     * formats of numbers again: a text is filled within some microseconds.
     */
    private String fill(String key, String text, @Nullable Object... arguments) {
        MessageFormat parsed = patterns.computeIfAbsent(key, k -> new MessageFormat(text, locale));
        @Nullable Object[] words = worded(arguments);
        synchronized (parsed) {
            return parsed.format(words);
        }
    }

    private @Nullable Object[] worded(@Nullable Object... arguments) {
        return Arrays.stream(arguments).map(this::worded).toArray();
    }

    private @Nullable Object worded(@Nullable Object argument) {
        if (argument instanceof Instant instant) return moments.full(instant);
        return argument instanceof ZonedDateTime there ? moments.full(there) : argument;
    }

    public boolean has(String key) {
        return plain.containsKey(key);
    }

    public Set<String> keys() {
        return plain.keySet();
    }

    public String words(Refusal refusal) {
        return get(refusal.textKey(), refusal.arguments());
    }

    public Moments moments() {
        return moments;
    }

    public Counts counts() {
        return counts;
    }

    public String language() {
        return locale.getLanguage();
    }
}
