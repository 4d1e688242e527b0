package org.commended.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commended.correspondence.outbox.Wording;

/** Letters as they should read, one file each. A letter that has no file yet is written beneath target, to be looked at. */
public final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/letters");
    private static final Path WRITTEN = Path.of("target/letters");

    private Golden() {}

    public static void assertReads(String name, Wording letter) {
        String written = "Subject: " + letter.subject() + "\n\n" + letter.body();
        try {
            Files.createDirectories(WRITTEN);
            Files.writeString(WRITTEN.resolve(name + ".txt"), written);
            Path kept = KEPT.resolve(name + ".txt");
            assertThat(kept).exists();
            assertThat(written).isEqualTo(Files.readString(kept));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
