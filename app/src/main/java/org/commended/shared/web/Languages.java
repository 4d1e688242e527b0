package org.commended.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The message files of all modules, read once. Each file holds one module's words; a key stands in one file only. */
@Component
public final class Languages {

    private final Texts english = new Texts(Locale.UK, read("classpath*:texts/*.properties"));

    public Texts english() {
        return english;
    }

    private static Map<String, String> read(String pattern) {
        Map<String, String> messages = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                load(file).forEach((key, text) -> addOnce(messages, (String) key, (String) text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }

    private static Properties load(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void addOnce(Map<String, String> messages, String key, String text) {
        if (messages.put(key, text) != null) throw new IllegalStateException("Text given twice: " + key);
    }
}
