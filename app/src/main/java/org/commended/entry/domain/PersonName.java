package org.commended.entry.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two written names may be one person's: the same words but for case, accents and forms of address. */
final class PersonName {

    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "cllr",
            "councillor",
            "cyng",
            "cynghorydd",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness",
            "rev",
            "revd",
            "the",
            "hon",
            "rt");

    private PersonName() {}

    static boolean same(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !FORMS_OF_ADDRESS.contains(word))
                .sorted()
                .toList();
    }
}
