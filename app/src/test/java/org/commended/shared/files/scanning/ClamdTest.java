package org.commended.shared.files.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.commended.shared.files.scanning.Scanner.Verdict;
import org.junit.jupiter.api.Test;

class ClamdTest {

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_content_goes_in_chunks_after_the_command() throws IOException {
        try (FakeClamd clamd = new FakeClamd("worm")) {
            assertThat(new Clamd(clamd.address()).scan(content("x".repeat(200_000))))
                    .isEqualTo(new Verdict.Clean());
            assertThat(clamd.sent()).isEqualTo("zINSTREAM 200000");
        }
    }

    @Test
    void a_virus_is_told_by_its_name() throws IOException {
        try (FakeClamd clamd = new FakeClamd("worm")) {
            assertThat(new Clamd(clamd.address()).scan(content("a worm in it")))
                    .isEqualTo(new Verdict.Infected("Harbour.Test-1"));
        }
    }

    @Test
    void what_the_scanner_cannot_look_at_is_not_clean() throws IOException {
        try (FakeClamd clamd = new FakeClamd("worm")) {
            clamd.takesAtMost(10);
            Clamd asked = new Clamd(clamd.address());
            assertThatThrownBy(() -> asked.scan(content("x".repeat(100)))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_scanner_that_is_away_is_trouble_and_an_address_that_is_none_is_told_at_once() throws IOException {
        FakeClamd gone = new FakeClamd("worm");
        gone.close();
        Clamd asked = new Clamd(gone.address());
        assertThatThrownBy(() -> asked.scan(content("tea"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new Clamd("localhost")).hasMessageContaining("tcp://host:port");
    }
}
