package org.commended.exchange.season;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A lawful file of random shape: every field present, null or left out, all ids unique and pointing somewhere. */
final class RandomFile {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "A word",
            "Ŵyl y Môr",
            "two\nlines\tand a tab",
            "\"quoted\" \\ back",
            "🏮 lit",
            "\u2028\u0085\u0001",
            "</script>");

    private static final Map<String, List<String>> BY_TYPE = Map.of(
            "PartialDate",
                    List.of("2030", "2030-02", "2032-02-29", "2030-06-01T09:30+01:00", "2030-06-01T09:30:00.250Z"),
            "LocalTime", List.of("00:00", "18:30", "23:59"),
            "ZoneId", List.of("Europe/London", "UTC", "America/Argentina/Ushuaia"),
            "Opening", List.of("event", "2031-05"));

    private static final Map<Form, List<String>> BY_FORM = Map.of(
            Form.SLUG, List.of("a", "7", "tide-and-time", "x--y", "z".repeat(90)),
            Form.COLOUR, List.of("#000000", "#Ab12eF"),
            Form.EMAIL, List.of("a@b.example", "o'brien+x@sub.b.example"),
            Form.WEB_ADDRESS, List.of("example.org", "HTTPS://www.example.org:8443/a?b=c&d#e", "http://môr.example"),
            Form.FILE, List.of("a.jpg", "a/b c/d..e.png", "...", "https://example.org/a.svg"));

    private final Random random;

    RandomFile(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode season() {
        ObjectNode root = NODES.objectNode().put("format", SeasonFile.FORMAT);
        root.setAll(object(SeasonFile.class));
        List<String> levels = ids(root.path("edition").path("award_levels"));
        List<String> sponsors = ids(root.path("edition").path("sponsors"));
        for (JsonNode category : root.path("categories")) {
            pointEach((ObjectNode) category, "award_levels", levels);
            pointEach((ObjectNode) category, "shortlist", ids(category.path("entries")));
            point((ObjectNode) category, "sponsor", sponsors);
            List<String> own = texts(category.path("award_levels"));
            category.path("entries")
                    .forEach(entry -> point((ObjectNode) entry, "result", own.isEmpty() ? levels : own));
        }
        return root;
    }

    ObjectNode survey() {
        ObjectNode root = NODES.objectNode().put("format", SurveyFile.FORMAT);
        root.setAll(object(SurveyFile.class));
        if (!root.path("event").isObject()) {
            root.withObject("survey").remove("results");
        }
        return root;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode object = NODES.objectNode();
        for (Field field : Field.of(type)) {
            JsonNode value = value(field);
            if (value != null) {
                object.set(field.name(), value);
            }
        }
        if (object.path("kind").asString("").startsWith("choice")) {
            object.putArray("options").add("One").add("Other");
        }
        return object;
    }

    private @Nullable JsonNode value(Field field) {
        if (!field.isRequired() && random.nextInt(3) == 0) {
            return random.nextBoolean() ? NODES.nullNode() : null;
        }
        return field.isList() ? list(field) : single(field);
    }

    private ArrayNode list(Field field) {
        ArrayNode list = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            JsonNode item = single(field);
            if (item instanceof ObjectNode object && object.has("id")) {
                object.put("id", object.path("id").asString() + i);
            }
            list.add(item);
        }
        return list;
    }

    private JsonNode single(Field field) {
        if (field.type().isEnum()) {
            return NODES.stringNode(((Wire) any(List.of(field.type().getEnumConstants()))).wire());
        }
        return switch (field.type().getSimpleName()) {
            case "String" -> NODES.stringNode(any(written(field)));
            case "Boolean", "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "Integer", "int" -> NODES.numberNode(any(List.of(1, 2, 999_999, 1_000_000)));
            case "BigDecimal" ->
                NODES.numberNode(new BigDecimal(any(List.of("1", "0.10", "33.333333", "1000000", "1e2"))));
            default ->
                BY_TYPE.containsKey(field.type().getSimpleName())
                        ? NODES.stringNode(any(BY_TYPE.get(field.type().getSimpleName())))
                        : object(field.type());
        };
    }

    private static List<String> written(Field field) {
        Written written = field.component().getAnnotation(Written.class);
        return written == null ? TEXTS : BY_FORM.getOrDefault(written.value(), List.of());
    }

    private void point(ObjectNode object, String name, List<String> ids) {
        object.remove(name);
        if (!ids.isEmpty() && random.nextBoolean()) {
            object.put(name, any(ids));
        }
    }

    private void pointEach(ObjectNode object, String name, List<String> ids) {
        ArrayNode list = object.putArray(name);
        ids.stream().filter(id -> random.nextBoolean()).forEach(list::add);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(item -> item.path("id").asString()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
