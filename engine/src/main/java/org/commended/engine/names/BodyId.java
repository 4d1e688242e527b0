package org.commended.engine.names;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a body, which never changes: a scheme and a code, as in {@code la:COL}, {@code fire:london} or
 * {@code nhs:R1F}.
 *
 * <p>Whether a code is in capitals or small letters follows from its scheme, so that the {@link #slug} can be all small
 * letters and still be turned back.
 */
public record BodyId(String value) implements Comparable<BodyId> {

    private static final Pattern FORM = Pattern.compile(
            "(?:la|nhs):[A-Z0-9]+(?:-[A-Z0-9]+)*" // codes that others gave
                    + "|la:x(?:-[a-z0-9]+)+" // councils that no list gives a code
                    + "|(?:fire|police|hsc|ambulance|partner):[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern SLUG = Pattern.compile("([a-z]+)-([a-z0-9]+(?:-[a-z0-9]+)*)");

    public BodyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a body: '" + value + "', expected one like la:COL");
        }
    }

    /** The id in the form used in addresses: small letters and hyphens only, {@code la-col} for {@code la:COL}. */
    public String slug() {
        return value.replaceFirst(":", "-").toLowerCase(Locale.ROOT);
    }

    /** The id whose {@link #slug} this is; empty where the text is no slug. Whether the body exists is not asked. */
    public static Optional<BodyId> findBySlug(String slug) {
        Matcher parts = SLUG.matcher(slug);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1);
        String id = scheme + ":" + codeInCase(scheme, parts.group(2));
        return FORM.matcher(id).matches() ? Optional.of(new BodyId(id)) : Optional.empty();
    }

    private static String codeInCase(String scheme, String code) {
        boolean capitals = scheme.equals("nhs") || scheme.equals("la") && !code.startsWith("x-");
        return capitals ? code.toUpperCase(Locale.ROOT) : code;
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
