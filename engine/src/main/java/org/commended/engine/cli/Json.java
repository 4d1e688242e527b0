package org.commended.engine.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and nulls as JSON; numbers that are not finite become null. */
final class Json {

    private final Writer out;

    private Json(Writer out) {
        this.out = out;
    }

    /** Overwrites the file. */
    static void write(Path file, Object value) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new Json(out).value(value, "\n");
            out.write('\n');
        }
    }

    /** The margin is the line break and the spaces before what is written. */
    private void value(@Nullable Object value, String margin) throws IOException {
        switch (value) {
            case null -> out.write("null");
            case Map<?, ?> map -> object(map, margin);
            case List<?> list -> array(list, margin);
            case Double number -> out.write(Double.isFinite(number) ? number.toString() : "null");
            case Number number -> out.write(number.toString());
            case Boolean yes -> out.write(yes.toString());
            default -> text(value.toString());
        }
    }

    private void object(Map<?, ?> map, String margin) throws IOException {
        String inner = margin + "  ";
        out.write('{');
        Iterator<? extends Map.Entry<?, ?>> fields = map.entrySet().iterator();
        while (fields.hasNext()) {
            Map.Entry<?, ?> field = fields.next();
            out.write(inner);
            text(String.valueOf(field.getKey()));
            out.write(": ");
            value(field.getValue(), inner);
            out.write(fields.hasNext() ? "," : margin);
        }
        out.write('}');
    }

    private void array(List<?> list, String margin) throws IOException {
        String inner = margin + "  ";
        out.write('[');
        for (int k = 0; k < list.size(); k++) {
            out.write(inner);
            value(list.get(k), inner);
            out.write(k + 1 < list.size() ? "," : margin);
        }
        out.write(']');
    }

    private void text(String text) throws IOException {
        out.write('"');
        if (isPlain(text)) {
            out.write(text);
        } else {
            escaped(text);
        }
        out.write('"');
    }

    private static boolean isPlain(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void escaped(String text) throws IOException {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                default -> out.write(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
    }
}
