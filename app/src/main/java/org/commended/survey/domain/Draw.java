package org.commended.survey.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A draw that anybody with the list can do again. Every address is hashed with the seed and the number of the draw; the
 * smallest hashes win. The seed was made when the survey opened and its own hash published then, so that nobody could
 * choose a seed to suit the list.
 *
 * @param number 1 for the first draw of a survey, 2 for one that was made again
 * @param seed 64 hexadecimal digits
 */
public record Draw(int number, String seed) {

    /** Addresses in lower case, each once, in the order of their UTF-8 bytes. */
    public static List<String> entrants(Collection<String> addresses) {
        return addresses.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Draw::bytes, Arrays::compareUnsigned))
                .toList();
    }

    /** The list as it is hashed: one address a line, each line ended. */
    public static String list(List<String> entrants) {
        return entrants.isEmpty() ? "" : String.join("\n", entrants) + "\n";
    }

    /** SHA-256 in hexadecimal of a text in UTF-8. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was published of the seed before the draw. */
    public String commitment() {
        return sha256(seed);
    }

    /** The first {@code prizes} of the entrants by the hash of {@code seed/number/address}; all of them if they are fewer. */
    public List<String> winners(List<String> entrants, int prizes) {
        return entrants.stream()
                .sorted(Comparator.comparing(this::rank))
                .limit(prizes)
                .toList();
    }

    private String rank(String address) {
        return sha256(seed + "/" + number + "/" + address);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
