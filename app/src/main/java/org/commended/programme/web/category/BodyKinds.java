package org.commended.programme.web.category;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of body that eligibility can name, as the register calls them; {@code council} stands for eight of them. */
public final class BodyKinds {

    public static final List<String> MAIN = List.of(
            "council",
            "combined-authority",
            "fire-and-rescue",
            "police-force",
            "ambulance-service",
            "nhs-trust",
            "nhs-icb",
            "health-board",
            "hsc-trust",
            "national-body",
            "partner-company",
            "partner-charity",
            "partner-university",
            "partner-partnership",
            "partner-public-unit");

    /** One kind of council each, for a category that is not for all of them; and bodies that are no more. */
    public static final List<String> FINER = List.of(
            "county-council",
            "district",
            "unitary",
            "metropolitan",
            "london-borough",
            "scottish-council",
            "welsh-council",
            "ni-council",
            "nhs-ccg",
            "nhs-ics");

    private BodyKinds() {}

    /** All that can be chosen: the kinds known here, and whatever was chosen elsewhere before. */
    static List<String> offered(List<String> chosen) {
        return Stream.of(MAIN, FINER, chosen).flatMap(List::stream).distinct().toList();
    }

    /** What was chosen elsewhere and is no kind of the register. */
    public static List<String> others(List<String> chosen) {
        return chosen.stream()
                .filter(kind -> !MAIN.contains(kind) && !FINER.contains(kind))
                .toList();
    }
}
