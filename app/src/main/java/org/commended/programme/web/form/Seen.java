package org.commended.programme.web.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.commended.shared.web.Form;

/**
 * What a page showed when it was opened, as a fingerprint in a hidden field. Two people on two pages of one edition do not
 * disturb each other; on the same page the second to save sees both texts.
 */
public final class Seen {

    public static final String FIELD = "seen";

    private Seen() {}

    /** The form with the fingerprint of all that stands on it. */
    public static Form mark(Form shown) {
        return shown.with(FIELD, fingerprint(shown));
    }

    /** Whether what was typed rests on what stands now, or says the same anyway. */
    public static boolean rests(Form typed, Form current) {
        return typed.text(FIELD).equals(fingerprint(current)) || saysTheSame(typed, current);
    }

    private static boolean saysTheSame(Form typed, Form current) {
        return current.names().stream().allMatch(name -> String.join("\n", typed.all(name))
                .strip()
                .equals(String.join("\n", current.all(name)).strip()));
    }

    private static String fingerprint(Form form) {
        StringBuilder text = new StringBuilder();
        for (String name : new TreeSet<>(form.names())) {
            if (!name.equals(FIELD))
                text.append(name)
                        .append('\0')
                        .append(String.join("\0", form.all(name)))
                        .append('\1');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
