package org.commended.exchange.season;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON tree into the records of the format. The records are the description: every component is a field. It goes on
 * after a problem, so that all are found; records are made only as long as there is none.
 */
final class Shape {

    private final Findings findings;

    Shape(Findings findings) {
        this.findings = findings;
    }

    /** The record, or null when the findings say what is wrong. */
    <T extends Record> @Nullable T read(JsonNode node, Class<T> type, Place place) {
        return type.cast(object(node, type, place));
    }

    private @Nullable Object object(JsonNode node, Class<?> type, Place place) {
        List<Field> fields = Field.of(type);
        List<String> names = fields.stream().map(Field::name).toList();
        if (!node.isObject()) {
            findings.problem(place, node, Expected.object(names));
            return null;
        }
        Object[] values = fields.stream()
                .map(field -> field(node.path(field.name()), field, place.field(field.name())))
                .toArray();
        unknownFields(node, names, place);
        return findings.isClean() ? construct(type, values) : null;
    }

    private void unknownFields(JsonNode node, List<String> names, Place place) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!names.contains(entry.getKey())) {
                findings.unknownField(place.field(entry.getKey()), entry.getValue(), Expected.knownField(names));
            }
        }
    }

    private @Nullable Object field(JsonNode node, Field field, Place place) {
        if (field.isList()) {
            return list(node, field, place);
        }
        if (!node.isMissingNode() && !node.isNull() || field.isRequired()) {
            return value(node, field, place);
        }
        return null;
    }

    private List<@Nullable Object> list(JsonNode node, Field field, Place place) {
        var items = new ArrayList<@Nullable Object>();
        if (node.isArray()) {
            for (JsonNode item : node) {
                items.add(value(item, field, place.item(items.size())));
            }
            uniqueIds(node, place);
        } else if (!node.isMissingNode() && !node.isNull()) {
            findings.problem(place, node, Expected.LIST);
        }
        return items;
    }

    /** Ids are unique within their parent; items without one have nothing to compare. */
    private void uniqueIds(JsonNode list, Place place) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.get(i).path("id");
            if (id.isString() && !seen.add(id.stringValue())) {
                findings.problem(place.item(i).field("id"), id, Expected.UNIQUE_ID);
            }
        }
    }

    private @Nullable Object value(JsonNode node, Field field, Place place) {
        Kind kind = field.kind();
        if (kind == null) {
            return object(node, field.type(), place);
        }
        if (node.isString() && !Form.isWhole(node.stringValue())) {
            findings.problem(place, node, Expected.WHOLE_TEXT);
            return null;
        }
        Object value = kind.from().apply(node).orElse(null);
        if (value == null) {
            findings.problem(place, node, kind.expected());
        }
        return value;
    }

    static Object construct(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A file without a problem makes no " + type, e);
        }
    }
}
