package org.commended;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that leads through the demonstration says what stands on the screen, word for word. */
class DemoPageTest {

    private static final Pattern SLANTED = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");

    @Test
    void what_the_page_sets_in_slanted_type_is_in_the_message_files() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "demo.md"));
        List<String> said = SLANTED.matcher(page)
                .results()
                .map(DemoPageTest::words)
                .filter(words -> !words.equals("slanted type"))
                .toList();
        String texts = texts();
        assertThat(said).hasSizeGreaterThan(40).allSatisfy(words -> assertThat(texts)
                .contains(words));
    }

    private static String words(MatchResult found) {
        return found.group(1).replaceAll("\\s+", " ");
    }

    private static String texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "texts"))) {
            return files.map(DemoPageTest::read)
                    .collect(Collectors.joining("\n"))
                    .replace("''", "'");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
