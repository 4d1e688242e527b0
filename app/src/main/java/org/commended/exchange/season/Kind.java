package org.commended.exchange.season;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commended.exchange.season.SurveyFile.Opening;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A kind of value that is no object: how it is found in JSON, and what was expected where it is not. */
record Kind(Function<JsonNode, Optional<?>> from, String expected) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 6;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private static final Kind BOOLEAN = new Kind(JsonNode::booleanValueOpt, Expected.BOOLEAN);
    private static final Map<Class<?>, Kind> BY_TYPE = Map.of(
            Boolean.class, BOOLEAN,
            boolean.class, BOOLEAN,
            BigDecimal.class, new Kind(Kind::weight, Expected.WEIGHT),
            PartialDate.class, parsed(PartialDate::find, Expected.DATE),
            LocalTime.class, parsed(Kind::time, Expected.TIME),
            ZoneId.class, parsed(Kind::zone, Expected.ZONE),
            Opening.class, parsed(Kind::opening, Expected.OPENING));

    /** The kind that a type always has, or null where it is an object with fields of its own. */
    static @Nullable Kind ofType(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** Any text; a filled one is more than blanks. */
    static Kind text(boolean isFilled) {
        return isFilled
                ? parsed(text -> Optional.of(text).filter(t -> !t.isBlank()), Expected.FILLED_TEXT)
                : parsed(Optional::of, Expected.TEXT);
    }

    static Kind written(Form form) {
        return parsed(text -> Optional.of(text).filter(form::fits), form.expected());
    }

    static Kind choice(Class<?> type) {
        List<Wire> choices =
                Arrays.stream(type.getEnumConstants()).map(Wire.class::cast).toList();
        return parsed(
                text -> choices.stream()
                        .filter(choice -> choice.wire().equals(text))
                        .findFirst(),
                Expected.oneOf(choices.stream().map(Wire::wire).toList()));
    }

    /** 3 and 3.0 are the same whole number. The range is asked first: 1e999999999 must never be written out. */
    static Kind whole(int least) {
        return new Kind(
                node -> number(node)
                        .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0 && n.compareTo(LARGEST) <= 0)
                        .filter(n -> n.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValueExact),
                Expected.WHOLE_NUMBER.formatted(least));
    }

    private static Kind parsed(Function<String, Optional<?>> parse, String expected) {
        return new Kind(node -> node.stringValueOpt().flatMap(parse), expected);
    }

    private static Optional<BigDecimal> weight(JsonNode node) {
        return number(node)
                .filter(n -> n.signum() > 0 && n.compareTo(LARGEST) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? node.decimalValueOpt() : Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    }

    private static Optional<ZoneId> zone(String text) {
        return ZONES.contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    private static Optional<Opening> opening(String text) {
        return text.equals(Opening.AT_EVENT)
                ? Optional.of(new Opening(null))
                : PartialDate.find(text).map(Opening::new);
    }
}
