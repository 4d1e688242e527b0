package org.commended.engine.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folded name taken apart: "LB of Camden" is the place "camden", the family of councils, and a claim to be in London.
 *
 * @param place the words that tell bodies of a family apart, county abbreviations written out, small words left out
 * @param family the family the remaining words point at; absent where the name is a place alone
 * @param claims each phrase's alternatives; a body fits when it meets one of each
 */
record NameShape(String place, @Nullable BodyFamily family, List<Set<Claim>> claims) {

    private static final Set<String> SMALL_WORDS = Set.of("and", "the", "of");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("beds", "bedfordshire"),
            Map.entry("berks", "berkshire"),
            Map.entry("bucks", "buckinghamshire"),
            Map.entry("cambs", "cambridgeshire"),
            Map.entry("derbys", "derbyshire"),
            Map.entry("glos", "gloucestershire"),
            Map.entry("hants", "hampshire"),
            Map.entry("herts", "hertfordshire"),
            Map.entry("lancs", "lancashire"),
            Map.entry("leics", "leicestershire"),
            Map.entry("mids", "midlands"),
            Map.entry("lincs", "lincolnshire"),
            Map.entry("northants", "northamptonshire"),
            Map.entry("notts", "nottinghamshire"),
            Map.entry("oxon", "oxfordshire"),
            Map.entry("staffs", "staffordshire"),
            Map.entry("warks", "warwickshire"),
            Map.entry("wilts", "wiltshire"),
            Map.entry("worcs", "worcestershire"),
            Map.entry("yorks", "yorkshire"),
            Map.entry("saint", "st"),
            Map.entry("upon", "on"),
            Map.entry("n", "north"),
            Map.entry("e", "east"),
            Map.entry("s", "south"),
            Map.entry("w", "west"),
            Map.entry("ne", "north east"),
            Map.entry("nw", "north west"),
            Map.entry("se", "south east"),
            Map.entry("sw", "south west"));

    NameShape {
        claims = List.copyOf(claims);
    }

    /** Takes a printed name apart; the phrase at its end, or else at its beginning, decides the family. */
    static NameShape of(List<String> words) {
        return of(words, null);
    }

    /** Takes apart a name that is known to be of the family, so that no other family's words are taken for a kind. */
    static NameShape of(List<String> words, @Nullable BodyFamily known) {
        BodyFamily family = known;
        List<Set<Claim>> claims = new ArrayList<>();
        List<String> rest = words;
        boolean named = false;
        for (KindPhrases.Found found = next(rest, family); found != null; found = next(rest, family)) {
            rest = found.rest();
            family = found.meaning().family();
            named = true;
            if (!found.meaning().claims().isEmpty()) {
                claims.add(found.meaning().claims());
            }
        }
        return new NameShape(place(rest, family), named ? family : null, claims);
    }

    private static KindPhrases.@Nullable Found next(List<String> words, @Nullable BodyFamily family) {
        KindPhrases.Found end = ofFamily(KindPhrases.atEnd(words), family);
        return end != null ? end : ofFamily(KindPhrases.atStart(words), family);
    }

    private static KindPhrases.@Nullable Found ofFamily(
            KindPhrases.@Nullable Found found, @Nullable BodyFamily family) {
        return found == null || family == null || found.meaning().family() == family ? found : null;
    }

    private static String place(List<String> words, @Nullable BodyFamily family) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (!SMALL_WORDS.contains(word) && !(word.equals("nhs") && isOfHealth(family))) {
                kept.add(WRITTEN_OUT.getOrDefault(word, word));
            }
        }
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /** Where the rest of a name is about health, "NHS" tells nothing more; elsewhere it must not be passed over. */
    private static boolean isOfHealth(@Nullable BodyFamily family) {
        return switch (family) {
            case AMBULANCE, NHS_TRUST, CARE_BOARD, HEALTH_BOARD -> true;
            case null -> false;
            case COUNCIL, COMBINED_AUTHORITY, FIRE, POLICE, HSC_TRUST, PARTNER -> false;
        };
    }

    /** Whether a body that meets these claims can be the one meant. */
    boolean fits(Set<Claim> met) {
        return claims.stream().allMatch(alternatives -> alternatives.stream().anyMatch(met::contains));
    }
}
