package org.commended.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Objects;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent.
 *
 * @param field the form field it came in, beside which it is refused
 * @param name as the browser gave it
 */
public record Sent(String field, String name, Source content, PersonId by) {

    /** Where its bytes are read from, as a stream that the reader closes. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public Sent {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /** From a plain form; without a file where none was chosen. */
    public static Sent of(String field, @Nullable MultipartFile file, PersonId by) {
        if (file == null) return new Sent(field, "", InputStream::nullInputStream, by);
        return new Sent(field, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream, by);
    }
}
