package org.commended.site.edition;

import java.util.Locale;

/** Addresses of other sites, as organisers wrote them. */
public final class Links {

    private Links() {}

    /** The address with its scheme: {@code www.iese.org.uk} means {@code https://www.iese.org.uk}. */
    public static String outward(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        boolean whole = plain.startsWith("https://") || plain.startsWith("http://");
        return whole ? written.strip() : "https://" + written.strip();
    }

    /** The address as it is read: without its scheme and a slash at the end. */
    public static String shown(String written) {
        return written.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }
}
