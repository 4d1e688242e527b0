package org.commended.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.shared.Act;
import org.commended.shared.Refusal;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts ENGLISH = new Languages().english();
    private static final Pattern KEY = Pattern.compile("\\bt\\(\"([A-Za-z0-9.\\-_/]+)\"\\s*[,)]");

    @Test
    void every_text_a_template_asks_for_is_there() throws IOException {
        List<String> missing;
        try (Stream<Path> templates = Files.walk(Path.of("src/main/templates"))) {
            missing = templates
                    .filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(TextsTest::keys)
                    .filter(key -> !ENGLISH.has(key))
                    .distinct()
                    .toList();
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> keys(Path template) {
        try {
            return KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Of two texts under one key the later would stand in both places, and nobody would be told. */
    @Test
    void no_text_is_given_twice() throws IOException {
        Map<String, Long> times;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts"))) {
            times = files.flatMap(TextsTest::given)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
        assertThat(times)
                .hasSizeGreaterThan(1_000)
                .allSatisfy((key, count) -> assertThat(count).as(key).isOne());
    }

    private static Stream<String> given(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Test
    void every_refusal_has_its_words() {
        List<String> wordless = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.commended").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && type.isRecord())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !ENGLISH.has("refusal." + name))
                        .toList();
        assertThat(wordless).isEmpty();
    }

    @Test
    void every_act_has_its_words_on_the_record() {
        List<String> wordless = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.commended").stream()
                        .filter(type -> type.isAssignableTo(Act.class) && type.isRecord())
                        .map(type -> Act.kind(type.getSimpleName()))
                        .filter(kind -> !ENGLISH.has("record.kind." + kind))
                        .toList();
        assertThat(wordless).isEmpty();
    }
}
