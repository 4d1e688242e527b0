package org.commended.people.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a request comes from, as far as it is counted: an IPv4 address, or the first half of an IPv6 address, since a
 * household or an office has all of the other half. Empty where that cannot be told: on the machine itself, which is also
 * where everybody seems to be behind a proxy that was not made known.
 */
public record Source(String network) {

    private static final int HALF = 8;

    public static final Source UNKNOWN = new Source("");

    public boolean isKnown() {
        return !network.isEmpty();
    }

    /**
     * @param connection the address the connection comes from
     * @param forwarded what the proxies on the way wrote down, nearest last; anybody can write anything before them
     * @param proxies addresses of those proxies that are trusted to have written the truth
     */
    public static Source of(String connection, List<String> forwarded, Set<String> proxies) {
        Set<InetAddress> trusted =
                proxies.stream().flatMap(proxy -> find(proxy).stream()).collect(Collectors.toSet());
        String from = connection;
        for (String before : forwarded.reversed()) {
            if (find(from).filter(trusted::contains).isEmpty() || find(before).isEmpty()) break;
            from = before;
        }
        return find(from)
                .filter(address -> !address.isLoopbackAddress())
                .map(Source::of)
                .orElse(UNKNOWN);
    }

    private static Source of(InetAddress address) {
        if (!(address instanceof Inet6Address)) return new Source(address.getHostAddress());
        byte[] half = Arrays.copyOf(Arrays.copyOf(address.getAddress(), HALF), 2 * HALF);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < HALF; i += 2) {
            words.append("%x:".formatted((half[i] & 0xff) << 8 | half[i + 1] & 0xff));
        }
        return new Source(words + ":/64");
    }

    /** An address in figures; a name is none, and is never looked up. */
    private static Optional<InetAddress> find(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text.strip().replaceFirst("%.*$", "")));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
