package org.commended.exchange.season;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A value as it was written, escaped as JSON so that no control character reaches a terminal, and short. */
final class Shown {

    static final int LONGEST = 80;

    static String of(@Nullable JsonNode value) {
        var out = new StringBuilder();
        if (value != null && !value.isMissingNode()) {
            append(value, out);
        }
        return shortened(out.toString());
    }

    static String text(String text) {
        return shortened(quoted(text));
    }

    /** At most {@value #LONGEST} characters, the last an ellipsis where some are left out. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Stops as soon as there is enough to show: the value may be as large as the file. */
    private static void append(JsonNode value, StringBuilder out) {
        if (out.length() > LONGEST) {
            return;
        }
        if (value.isObject()) {
            appendObject(value, out);
        } else if (value.isArray()) {
            appendList(value, out);
        } else {
            out.append(value.isString() ? quoted(value.stringValue()) : value.toString());
        }
    }

    private static void appendObject(JsonNode object, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (out.length() > LONGEST) {
                return;
            }
            out.append(separator).append(quoted(field.getKey())).append(": ");
            append(field.getValue(), out);
            separator = ", ";
        }
        out.append(object.isEmpty() ? "{}" : "}");
    }

    private static void appendList(JsonNode list, StringBuilder out) {
        String separator = "[";
        for (JsonNode item : list) {
            if (out.length() > LONGEST) {
                return;
            }
            out.append(separator);
            append(item, out);
            separator = ", ";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static String quoted(String text) {
        return StringNode.valueOf(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .toString();
    }

    private Shown() {}
}
