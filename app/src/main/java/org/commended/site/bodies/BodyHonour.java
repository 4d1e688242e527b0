package org.commended.site.bodies;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Ceremony;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedEntry;
import org.commended.results.domain.PublishedLine;
import org.jspecify.annotations.Nullable;

/**
 * One entry that an organisation had a part in, with the highest it came to.
 *
 * @param level what it was awarded; null where it was on the shortlist
 */
public record BodyHonour(
        Whole whole,
        Category category,
        PublishedLine line,
        @Nullable AwardLevel level) {

    private static final List<String> METALS = List.of("gold", "silver", "bronze");

    public PublishedEntry entry() {
        return line.entry();
    }

    public String address() {
        return whole.address() + "/entries/" + category.slug() + "/" + entry().slug();
    }

    /** {@code Winner, Climate and nature, Harbour Awards 2027}. */
    public String award() {
        String standing = level == null ? "" : level.name() + ", ";
        return standing + category.name() + ", " + whole.edition().name();
    }

    /** Where its level stands among those of its category; those on the shortlist after all. */
    int order() {
        List<AwardLevel> levels = whole.edition().levelsOf(category);
        return level == null ? levels.size() : levels.indexOf(level);
    }

    public boolean isHighest() {
        return level != null && order() == 0;
    }

    /** The metal of its rosette; empty where it has none. */
    public String metal() {
        return level != null && METALS.contains(level.id()) ? level.id() : "";
    }

    /** The year of the night where it is known; else that of the name; else that of the announcement. */
    int year() {
        Ceremony ceremony = whole.edition().details().ceremony();
        if (ceremony != null && ceremony.date() != null) {
            return ceremony.date().firstDay().getYear();
        }
        var year = java.util.regex.Pattern.compile("\\b(19|20)\\d\\d\\b")
                .matcher(whole.edition().name());
        return year.find()
                ? Integer.parseInt(year.group())
                : line.openedAt().atZone(whole.edition().zone()).getYear();
    }

    boolean isResult() {
        return line.kind() == DecisionKind.RESULT;
    }
}
