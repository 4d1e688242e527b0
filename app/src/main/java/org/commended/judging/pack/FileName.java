package org.commended.judging.pack;

import java.text.Normalizer;
import java.util.Locale;

/** A name as every machine takes it for a file. */
final class FileName {

    private FileName() {}

    /** Plain letters and digits; {@code judge} where nothing is left of it. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "judge" : plain;
    }
}
