package org.commended.engine.names;

import static org.commended.engine.names.Claim.BOARD;
import static org.commended.engine.names.Claim.BOROUGH;
import static org.commended.engine.names.Claim.CITY;
import static org.commended.engine.names.Claim.COUNTY;
import static org.commended.engine.names.Claim.DISTRICT;
import static org.commended.engine.names.Claim.GROUP;
import static org.commended.engine.names.Claim.LONDON;
import static org.commended.engine.names.Claim.METROPOLITAN;
import static org.commended.engine.names.Claim.SYSTEM;
import static org.commended.engine.names.Claim.UNITARY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand before or after a place and tell what kind of body is meant, folded. A phrase such as "CC" claims
 * one of two things, county or city.
 */
final class KindPhrases {

    /** What a phrase tells; no claims where it tells the family alone. */
    record Meaning(BodyFamily family, Set<Claim> claims) {}

    private static final Map<String, Meaning> AFTER = new HashMap<>();
    private static final Map<String, Meaning> BEFORE = new HashMap<>();
    private static final int LONGEST = 6;

    static {
        councilsAfter();
        councilsBefore();
        emergencyServices();
        health();
        others();
    }

    private KindPhrases() {}

    /** The longest phrase at the end of a name that leaves at least one word before it. */
    static @Nullable Found atEnd(List<String> words) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            int start = words.size() - length;
            Meaning meaning = AFTER.get(String.join(" ", words.subList(start, words.size())));
            if (meaning != null) {
                return new Found(meaning, words.subList(0, start));
            }
        }
        return null;
    }

    /** The longest phrase at the beginning of a name that leaves at least one word after it. */
    static @Nullable Found atStart(List<String> words) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            Meaning meaning = BEFORE.get(String.join(" ", words.subList(0, length)));
            if (meaning != null) {
                return new Found(meaning, words.subList(length, words.size()));
            }
        }
        return null;
    }

    /** A phrase's meaning and the words that are left without it. */
    record Found(Meaning meaning, List<String> rest) {}

    private static void councilsAfter() {
        after(BodyFamily.COUNCIL, Set.of(), "council", "councils", "authority", "corporation", "council offices");
        after(BodyFamily.COUNCIL, Set.of(COUNTY, CITY), "cc");
        after(BodyFamily.COUNCIL, Set.of(COUNTY), "county council");
        after(BodyFamily.COUNCIL, Set.of(CITY), "city council", "city", "city of");
        after(BodyFamily.COUNCIL, Set.of(DISTRICT), "dc", "district council", "district");
        after(BodyFamily.COUNCIL, Set.of(BOROUGH), "bc", "borough council", "borough", "rbc", "royal borough council");
        after(BodyFamily.COUNCIL, Set.of(COUNTY, BOROUGH), "cbc", "county borough council", "county borough");
        after(BodyFamily.COUNCIL, Set.of(METROPOLITAN), "mbc", "mdc", "mb", "mc", "metropolitan borough council");
        after(BodyFamily.COUNCIL, Set.of(METROPOLITAN), "metropolitan council", "metropolitan district council");
        after(BodyFamily.COUNCIL, Set.of(METROPOLITAN), "metropolitan borough", "metropolitan district");
        after(BodyFamily.COUNCIL, Set.of(LONDON), "lbc", "lb", "london borough council", "london borough");
        after(BodyFamily.COUNCIL, Set.of(UNITARY), "ua", "unitary authority", "unitary council", "unitary");
    }

    private static void councilsBefore() {
        before(BodyFamily.COUNCIL, Set.of(), "council of", "council of the", "cyngor");
        before(BodyFamily.COUNCIL, Set.of(COUNTY), "county of", "cyngor sir", "sir");
        before(BodyFamily.COUNCIL, Set.of(CITY), "city of", "cyngor dinas", "city and county of", "dinas a sir");
        before(BodyFamily.COUNCIL, Set.of(CITY), "council of the city of", "cyngor dinas a sir");
        before(BodyFamily.COUNCIL, Set.of(DISTRICT), "district of");
        before(BodyFamily.COUNCIL, Set.of(BOROUGH), "borough of", "royal borough of", "rb", "cyngor bwrdeistref");
        before(BodyFamily.COUNCIL, Set.of(COUNTY, BOROUGH), "county borough of", "cyngor bwrdeistref sirol");
        before(BodyFamily.COUNCIL, Set.of(METROPOLITAN), "metropolitan borough of", "metropolitan district of");
        before(BodyFamily.COUNCIL, Set.of(LONDON), "london borough of", "london borough", "lb of", "lb");
    }

    private static void emergencyServices() {
        after(BodyFamily.FIRE, Set.of(), "fire and rescue service", "fire and rescue", "fire and rescue authority");
        after(BodyFamily.FIRE, Set.of(), "fire service", "fire brigade", "fire authority", "fire", "frs", "fra");
        before(BodyFamily.FIRE, Set.of(), "gwasanaeth tan ac achub");
        after(BodyFamily.POLICE, Set.of(), "police", "constabulary", "police service", "police force");
        before(BodyFamily.POLICE, Set.of(), "heddlu");
        for (String trust : List.of("", " trust", " nhs trust", " nhs foundation trust", " nhs ft")) {
            after(BodyFamily.AMBULANCE, Set.of(), "ambulance service" + trust, "ambulance" + trust);
            after(BodyFamily.AMBULANCE, Set.of(), "ambulance services" + trust, "ambulance service university" + trust);
        }
    }

    private static void health() {
        after(
                BodyFamily.NHS_TRUST,
                Set.of(),
                "nhs trust",
                "nhs foundation trust",
                "nhs ft",
                "foundation trust",
                "nhsft");
        after(BodyFamily.CARE_BOARD, Set.of(BOARD), "icb", "integrated care board");
        after(BodyFamily.CARE_BOARD, Set.of(SYSTEM), "ics", "integrated care system");
        after(BodyFamily.CARE_BOARD, Set.of(GROUP), "ccg", "clinical commissioning group");
        after(BodyFamily.HEALTH_BOARD, Set.of(), "health board", "university health board", "teaching health board");
        after(BodyFamily.HEALTH_BOARD, Set.of(), "nhs board", "uhb", "hb");
        before(BodyFamily.HEALTH_BOARD, Set.of(), "bwrdd iechyd", "bwrdd iechyd prifysgol", "bwrdd iechyd addysgu");
        after(BodyFamily.HSC_TRUST, Set.of(), "health and social care trust", "hsc trust", "hsct", "hsc");
    }

    private static void others() {
        for (String mayor : List.of("", "mayoral ")) {
            after(BodyFamily.COMBINED_AUTHORITY, Set.of(), mayor + "combined authority", mayor + "strategic authority");
            after(BodyFamily.COMBINED_AUTHORITY, Set.of(), mayor + "combined county authority");
        }
        after(BodyFamily.COMBINED_AUTHORITY, Set.of(), "ca", "cca", "mca", "mcca");
        after(BodyFamily.PARTNER, Set.of(), "ltd", "limited", "plc", "llp", "cic");
    }

    private static void after(BodyFamily family, Set<Claim> claims, String... phrases) {
        List.of(phrases).forEach(phrase -> AFTER.put(phrase, new Meaning(family, claims)));
    }

    private static void before(BodyFamily family, Set<Claim> claims, String... phrases) {
        List.of(phrases).forEach(phrase -> BEFORE.put(phrase, new Meaning(family, claims)));
    }
}
