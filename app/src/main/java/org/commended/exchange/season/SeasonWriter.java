package org.commended.exchange.season;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes season and survey files: UTF-8, indented by two spaces, the fields always in the order of the format, and none that
 * is absent. One file always gives the same bytes, and reading them gives the same file.
 */
public final class SeasonWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withArrayIndenter(INDENTER)
                    .withObjectIndenter(INDENTER));

    public static byte[] write(SeasonFile file) {
        return write(SeasonFile.FORMAT, file);
    }

    public static byte[] write(SurveyFile file) {
        return write(SurveyFile.FORMAT, file);
    }

    private static byte[] write(String format, Record file) {
        ObjectNode root = NODES.objectNode().put("format", format);
        fill(root, file);
        var out = new ByteArrayOutputStream();
        WRITER.writeValue(out, root);
        out.write('\n');
        return out.toByteArray();
    }

    private static void fill(ObjectNode object, Record values) {
        for (Field field : Field.of(values.getClass())) {
            Object value = field.valueIn(values);
            if (value != null && !value.equals(List.of())) {
                object.set(field.name(), node(value, field));
            }
        }
    }

    private static JsonNode node(Object value, Field field) {
        if (value instanceof List<?> items) {
            ArrayNode list = NODES.arrayNode();
            items.forEach(item -> list.add(node(item, field)));
            return list;
        }
        if (value instanceof Record values && field.kind() == null) {
            ObjectNode object = NODES.objectNode();
            fill(object, values);
            return object;
        }
        return scalar(value);
    }

    /** Whole numbers and decimals are written out, never with an exponent. */
    private static JsonNode scalar(Object value) {
        return switch (value) {
            case Wire choice -> NODES.stringNode(choice.wire());
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(new BigDecimal(number.toPlainString()));
            default -> NODES.stringNode(value.toString());
        };
    }

    private SeasonWriter() {}
}
