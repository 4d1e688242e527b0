package org.commended.shared.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsOnDiskTest {

    private static final Instant NOON = Instant.parse("2001-03-09T12:00:00Z");
    private static final String TEA = "5e7b5d0ab2a91be2e0f8ee0d0bfbae6e1a0f4e0d1b9c6a3a6a7f5b2c4d3e2f10";

    @TempDir
    private Path directory;

    private ContentsOnDisk contents;

    @BeforeEach
    void open() {
        contents = new ContentsOnDisk(directory);
    }

    private static InputStream words(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String put(String text) throws IOException {
        try (Contents.Laid laid = contents.lay(words(text), 1_000)) {
            laid.keep();
            return laid.sha256();
        }
    }

    private List<String> listFiles() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void a_content_is_kept_once_under_the_fingerprint_of_itself() throws IOException {
        String key = put("tea");
        assertThat(put("tea")).isEqualTo(key);
        assertThat(listFiles()).containsExactly(key.substring(0, 2) + "/" + key);
        try (InputStream tea = contents.open(key).orElseThrow()) {
            assertThat(tea.readAllBytes()).asString().isEqualTo("tea");
        }
    }

    @Test
    void what_is_not_kept_or_breaks_off_leaves_nothing_behind() throws IOException {
        contents.lay(words("coffee"), 1_000).close();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
        assertThatThrownBy(() -> contents.lay(broken, 1_000)).hasMessage("the line broke");
        assertThat(listFiles()).isEmpty();
    }

    @Test
    void no_more_is_read_than_tells_that_it_is_too_much() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        try (Contents.Laid laid = contents.lay(endless, 100_000)) {
            assertThat(laid.isTooLarge()).isTrue();
            assertThat(laid.size()).isLessThan(300_000);
        }
        try (Contents.Laid exact = contents.lay(words("tea"), 3)) {
            assertThat(exact.isTooLarge()).isFalse();
        }
    }

    @Test
    void what_is_no_key_opens_nothing() {
        assertThat(contents.open(TEA)).isEmpty();
        assertThatThrownBy(() -> contents.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sweeping_takes_what_is_old_and_not_needed() throws IOException {
        String needed = put("needed");
        String left = put("left");
        String fresh = put("fresh");
        for (String key : List.of(needed, left)) {
            Files.setLastModifiedTime(directory.resolve(key.substring(0, 2)).resolve(key), FileTime.from(NOON));
        }
        assertThat(contents.sweep(NOON.plusSeconds(1), needed::equals)).isOne();
        assertThat(contents.open(left)).isEmpty();
        assertThat(listFiles()).hasSize(2).anyMatch(file -> file.endsWith(fresh));
    }
}
