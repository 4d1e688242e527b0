package org.commended.entry.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was last saved.
 *
 * @param text choices of several are one a line, a declaration that was agreed to is {@code yes}
 * @param version 0 for an answer nobody has written yet, then from 1
 * @param stretch the stretch of writing it ends; null where the next text cannot belong to it
 */
public record SavedAnswer(
        String question,
        String text,
        int version,
        @Nullable PersonId by,
        @Nullable Instant at,
        @Nullable Stretch stretch) {

    private static final int MARK = 16;

    public static SavedAnswer unwritten(String question) {
        return new SavedAnswer(question, "", 0, null, null, null);
    }

    public SavedAnswer rewritten(String newText, PersonId writer, Instant now) {
        Stretch begun = Stretch.begun(version + 1, now);
        Stretch going = stretch == null || !writer.equals(by)
                ? begun
                : stretch.on(text, newText, now).orElse(begun);
        return new SavedAnswer(question, newText, version + 1, writer, now, going);
    }

    /** A text that is a version by itself, as each change to an answer of files is. */
    public SavedAnswer replaced(String newText, PersonId writer, Instant now) {
        return new SavedAnswer(question, newText, version + 1, writer, now, null);
    }

    /** An earlier text brought back: a version by itself, so that it stays to be seen and can be undone. */
    public SavedAnswer broughtBack(String earlier, PersonId writer, Instant now) {
        return replaced(earlier, writer, now);
    }

    /** Whether it takes the place of the version before it, as the same stretch of writing. */
    public boolean isOneWithTheVersionBefore() {
        return stretch != null && stretch.first() < version;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** By which a text is known again without keeping it; empty for an empty one. */
    public static String markOf(String text) {
        if (text.isEmpty()) return "";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
