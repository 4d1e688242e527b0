package org.commended.exchange.season;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees as the rule compares them: what is absent, null or an empty list is the same, and 2.50 is 2.5. */
final class Trees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static ObjectNode parse(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static JsonNode parse(byte[] json) {
        return MAPPER.readTree(json);
    }

    static JsonNode comparable(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = NODES.objectNode();
            object.forEachEntry((name, value) -> {
                JsonNode compared = comparable(value);
                if (!compared.isNull() && !(compared.isArray() && compared.isEmpty())) {
                    copy.set(name, compared);
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            return NODES.arrayNode()
                    .addAll(array.values().stream().map(Trees::comparable).toList());
        }
        return node.isNumber() ? NODES.numberNode(plain(node.decimalValue())) : node;
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** The objects of a tree, from its root down. */
    static List<ObjectNode> objects(JsonNode node) {
        var objects = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.values().forEach(value -> objects.addAll(objects(value)));
        return objects;
    }

    private Trees() {}
}
