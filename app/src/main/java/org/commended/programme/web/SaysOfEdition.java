package org.commended.programme.web;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.web.Frame;
import org.jspecify.annotations.Nullable;

/** Says line by line what stands in an edition. */
public final class SaysOfEdition {

    private static final int LINE = 110;

    private SaysOfEdition() {}

    /** The house rules as sentences for entrants. */
    public static List<String> rules(Frame frame, HouseRules rules) {
        return Stream.of(
                        when(rules.noSelfNomination(), frame, "noSelfNomination"),
                        when(rules.oncePerCategory(), frame, "oncePerCategory"),
                        filled(rules.mostPerPerson(), frame, "mostPerPerson"),
                        filled(rules.mostPerOrganisation(), frame, "mostPerOrganisation"),
                        filled(rules.mostPerCategory(), frame, "mostPerCategory"),
                        filled(rules.graceMinutes(), frame, "graceMinutes"),
                        filled(rules.minimumEntries(), frame, "minimumEntries"),
                        when(rules.summaryPublished(), frame, "summaryPublished"),
                        filled(rules.summaryWords(), frame, "summaryWords"),
                        filled(rules.freePlacesFor(), frame, "freePlacesFor"),
                        filled(rules.fundedBy(), frame, "fundedBy"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String when(@Nullable Boolean rule, Frame frame, String key) {
        return Boolean.TRUE.equals(rule) ? frame.t("programme.says." + key) : "";
    }

    private static String filled(@Nullable Object rule, Frame frame, String key) {
        return rule == null ? "" : frame.t("programme.says." + key, rule);
    }

    /** What stands on a part of the set-up, in a line; what will stand there, while it is empty. */
    public static String task(Frame frame, Edition edition, List<Category> categories, String room) {
        String said = fact(frame, edition, categories, room);
        if (said.isEmpty()) return frame.t("programme.task." + room + ".hint");
        return said.length() <= LINE ? said : said.substring(0, said.lastIndexOf(' ', LINE)) + " …";
    }

    private static String fact(Frame frame, Edition edition, List<Category> categories, String room) {
        Edition.Details details = edition.details();
        return switch (room) {
            case "name" -> edition.name();
            case "timetable" -> closing(frame, edition);
            case "levels" -> names(details.levels().stream().map(AwardLevel::name));
            case "categories" -> names(categories.stream().map(Category::name));
            case "sponsors" -> names(details.sponsors().stream().map(Sponsor::name));
            case "house-rules" -> String.join(" ", rules(frame, details.rules()));
            case "ceremony" ->
                details.ceremony() == null ? "" : String.join(" · ", night(frame, details.ceremony(), edition.zone()));
            default -> "";
        };
    }

    private static String closing(Frame frame, Edition edition) {
        return edition.details().timetable().stream()
                .filter(milestone -> milestone.event().equals(Milestone.CLOSES))
                .map(milestone -> Says.milestone(frame, milestone, edition.zone()))
                .findFirst()
                .orElse("");
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    /** The night in lines: what, when, where, for how much. */
    public static List<String> night(Frame frame, Ceremony night, ZoneId zone) {
        String day = night.date() == null ? "" : frame.moments().date(night.date(), zone);
        String hour = night.time() == null ? "" : frame.moments().hour(night.time());
        return Stream.of(
                        or(night.name()),
                        joined(day, hour),
                        joined(or(night.venue()), or(night.city())),
                        or(night.price()),
                        night.liveStream() == null
                                ? ""
                                : frame.t(
                                        "programme.says.stream",
                                        night.liveStream().platform()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }
}
