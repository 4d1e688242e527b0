package org.commended.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that make up addresses of pages. */
public final class Address {

    /** First words that the product uses itself, and that no organiser can have. */
    public static final Set<String> RESERVED = Set.of(
            "my",
            "cy",
            "en",
            "api",
            "health",
            "assets",
            "brand",
            "files",
            "made",
            "entries",
            "judging",
            "manage",
            "meetings",
            "presentations",
            "stage",
            "library",
            "surveys",
            "events",
            "articles",
            "organisations",
            "sign-in",
            "sign-out",
            "demo",
            "error",
            "help",
            "accessibility",
            "privacy",
            "cookies",
            "about",
            "operator",
            "feed",
            "robots.txt",
            "favicon.ico",
            "sitemap.xml",
            "search",
            "verify",
            "well-known",
            "invitations",
            "status",
            "terms");

    /** Where the public pages of an edition begin, as a route; slugs only, so that no file's address is taken for one. */
    public static final String EDITION = "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}/{edition:[a-z0-9-]+}";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Address() {}

    /** Whether {@code text} can stand as one word of an address. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /** A word for an address made of a name: {@code Ynys Môn 2027} gives {@code ynys-mon-2027}; may be empty. */
    public static String slugOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
