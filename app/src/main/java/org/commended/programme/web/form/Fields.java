package org.commended.programme.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** A form filled in with what stands already. */
public final class Fields {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    public Fields with(String name, @Nullable Object value) {
        values.put(name, List.of(value == null ? "" : value.toString()));
        return this;
    }

    public Fields with(String name, Enum<?> value) {
        return with(name, Reading.word(value));
    }

    public Fields ticked(String name, @Nullable Boolean value) {
        return with(name, Boolean.TRUE.equals(value) ? "yes" : "");
    }

    public Fields all(String name, List<String> chosen) {
        values.put(name, chosen);
        return this;
    }

    public Fields lines(String name, List<String> items) {
        return with(name, String.join("\n", items));
    }

    public Form form() {
        return Form.of(values);
    }
}
