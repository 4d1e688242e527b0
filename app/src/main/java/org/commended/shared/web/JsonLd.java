package org.commended.shared.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Facts of a page for machines, in the words of schema.org, as a template writes them into a script element. */
public final class JsonLd implements Content {

    private static final JsonMapper JSON = new JsonMapper();

    private final String written;

    private JsonLd(String written) {
        this.written = written;
    }

    public static JsonLd of(Thing thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(thing.facts);
        // No text may end the script element it stands in.
        return new JsonLd(JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(written);
    }

    @Override
    public String toString() {
        return written;
    }

    /** Something of a type, with what is known of it: what is null or empty is left out. */
    public static final class Thing {

        private final Map<String, Object> facts = new LinkedHashMap<>();

        public Thing(String type) {
            facts.put("@type", type);
        }

        public Thing with(String name, @Nullable Object value) {
            if (value instanceof Thing thing) facts.put(name, thing.facts);
            else if (value instanceof Iterable<?> many) withAll(name, many);
            else if (value != null && !value.equals("")) facts.put(name, value);
            return this;
        }

        private void withAll(String name, Iterable<?> many) {
            var plain = new java.util.ArrayList<Object>();
            for (Object one : many) plain.add(one instanceof Thing thing ? thing.facts : one);
            if (!plain.isEmpty()) facts.put(name, plain.size() == 1 ? plain.getFirst() : plain);
        }
    }
}
