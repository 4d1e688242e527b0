package org.commended.programme.web.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.shared.web.Frame;

/** The options of a question with their words, in order. */
public final class Choices {

    private Choices() {}

    /** The words stand under the key, a dot and the option; an option without words stands for itself. */
    public static Map<String, String> of(Frame frame, String key, Collection<String> options) {
        Map<String, String> choices = new LinkedHashMap<>();
        options.forEach(option -> choices.put(option, words(frame, key + "." + option, option)));
        return choices;
    }

    private static String words(Frame frame, String key, String option) {
        return frame.texts().has(key) ? frame.t(key) : option;
    }

    public static <E extends Enum<E>> Map<String, String> of(Frame frame, String key, Class<E> options) {
        return of(
                frame,
                key,
                Stream.of(options.getEnumConstants()).map(Reading::word).toList());
    }
}
