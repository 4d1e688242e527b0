package org.commended.exchange.season;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Makes a JSON tree of the bytes of a file, or finds where they stop being one. */
final class JsonText {

    /** The largest file, in bytes. */
    static final int LARGEST = 64 * 1024 * 1024;

    static final int DEEPEST = 100;
    static final int MOST_VALUES = 2_000_000;
    static final int LONGEST_NUMBER = 100;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_VALUES)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LARGEST)
                            .build())
                    .build())
            .build();

    private final Findings findings;

    JsonText(Findings findings) {
        this.findings = findings;
    }

    /** The tree, or null when the findings say why there is none. */
    @Nullable
    JsonNode parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            findings.problem(new Problem(Place.ROOT.path(), "more than 64 MB", measure()));
            return null;
        }
        String text = decode(bytes);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            findings.problem(Place.ROOT, null, Expected.NOT_EMPTY);
            return null;
        }
        return parse(text);
    }

    private @Nullable JsonNode parse(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            parser.nextToken();
            JsonNode tree = value(parser, Place.ROOT);
            if (parser.nextToken() != null) {
                misplaced(text, parser.currentTokenLocation(), Expected.NOTHING_MORE);
                return null;
            }
            return tree;
        } catch (StreamConstraintsException beyondMeasure) {
            misplaced(text, beyondMeasure.getLocation(), measure());
        } catch (JacksonException notJson) {
            misplaced(text, notJson.getLocation(), Expected.JSON);
        }
        return null;
    }

    private JsonNode value(JsonParser parser, Place place) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> list(parser, place);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("No value begins with " + parser.currentToken());
        };
    }

    /** An exponent beyond what a number can hold is kept as it was written, as a value that fits no field. */
    private static JsonNode number(JsonParser parser) {
        try {
            return NODES.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException beyondMeasure) {
            return NODES.rawValueNode(new RawValue(parser.getString()));
        }
    }

    private ObjectNode object(JsonParser parser, Place place) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode value = value(parser, place.field(name));
            if (object.replace(name, value) != null) {
                findings.problem(place.field(name), value, Expected.ONCE);
            }
        }
        return object;
    }

    private ArrayNode list(JsonParser parser, Place place) {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, place.item(list.size())));
        }
        return list;
    }

    private @Nullable String decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            badByte(bytes, in.position());
            return null;
        }
        out.flip();
        boolean marked = out.hasRemaining() && out.charAt(0) == BYTE_ORDER_MARK;
        return marked ? out.subSequence(1, out.length()).toString() : out.toString();
    }

    private void badByte(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        findings.problem(new Problem("line " + line, "byte 0x%02X".formatted(bytes[position]), Expected.UTF_8));
    }

    private void misplaced(String text, @Nullable TokenStreamLocation at, String expected) {
        if (at == null) {
            findings.problem(Place.ROOT, null, expected);
            return;
        }
        int offset = (int) Math.clamp(at.getCharOffset(), 0, text.length());
        String rest = text.substring(offset, Math.min(text.length(), offset + Shown.LONGEST));
        findings.problem(new Problem(
                "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                rest.isEmpty() ? "" : Shown.text(rest.lines().findFirst().orElse("")),
                expected));
    }

    private static String measure() {
        return Expected.MEASURE.formatted(MOST_VALUES, DEEPEST, LONGEST_NUMBER);
    }
}
