package org.commended.people.domain;

import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/** What can be an e-mail address: one at sign with something on both sides, no white space, no line ends. */
@NamedInterface("addresses")
public final class EmailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:\\\\()\\[\\]]+@[^\\s@<>\",;:\\\\()\\[\\]]+");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
