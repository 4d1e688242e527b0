package org.commended.entry.application;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.programme.domain.Edition;
import org.commended.shared.Address;
import org.commended.shared.CategoryId;
import org.springframework.stereotype.Component;

/** Gives entries their reference and their word in addresses. Hold the edition first, so that no two get the same. */
@Component
class Naming {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FIRST = 10_000;
    private static final int LAST = 100_000;
    private static final int LETTERS = 4;
    private static final int LONGEST = 70;

    private final Drafts drafts;

    Naming(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Such as {@code HA27-48213}. The number is drawn, so that nobody reads from it how many entries there are. */
    String newReference(Edition edition) {
        String name = edition.name();
        String capitals = name.replaceAll("[^A-Z]", "");
        String letters = capitals.isEmpty() ? "E" : capitals.substring(0, Math.min(LETTERS, capitals.length()));
        String year = name.replaceFirst("^(?:.*\\D)?\\d\\d(\\d\\d)(?:\\D.*)?$", "$1");
        String prefix = letters + (year.length() == 2 ? year : "") + "-";
        return Stream.generate(() -> prefix + RANDOM.nextInt(FIRST, LAST))
                .filter(reference -> !drafts.isTaken(reference))
                .findFirst()
                .orElseThrow();
    }

    /** The word it has, where nobody else has it in the other category. */
    String keptSlug(CategoryId category, Entry entry) {
        return drafts.isTaken(category, entry.slug()) ? newSlug(category, entry.title()) : entry.slug();
    }

    String newSlug(CategoryId category, String title) {
        String slug = Address.slugOf(title);
        String start = slug.isEmpty() ? "entry" : slug.substring(0, Math.min(LONGEST, slug.length()));
        return Stream.concat(
                        Stream.of(start),
                        Stream.iterate(2, number -> number + 1)
                                .map(number -> start.replaceAll("-+$", "") + "-" + number))
                .filter(candidate -> Address.isSlug(candidate) && !drafts.isTaken(category, candidate))
                .findFirst()
                .orElseThrow();
    }
}
