package org.commended.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commended.entry.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One form as it stands before somebody: who, on which page, where it leads.
 *
 * @param good what they would type, so that the form is taken
 * @param edited a text that two people might change at once; empty where nobody can
 */
record Scene(Visitor by, Supplier<Document> page, String action, Map<String, List<String>> good, String edited) {

    static Scene of(Visitor by, String page, String action) {
        return new Scene(by, () -> by.get(page).page(), action, Map.of(), "");
    }

    /** The form of a page that leads to itself. */
    static Scene of(Visitor by, String page) {
        return of(by, page, page);
    }

    Scene with(String name, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(good);
        more.put(name, List.of(values));
        return new Scene(by, page, action, more, edited);
    }

    /** The same, and this text is the one that two people change. */
    Scene editing(String name) {
        return new Scene(by, page, action, good, name);
    }

    Scene on(Supplier<Document> other) {
        return new Scene(by, other, action, good, edited);
    }

    /** The form itself: that leads there, or has a button that does. */
    Element form() {
        Document shown = page.get();
        Element form = shown.select("form[method=post]").stream()
                .filter(one -> one.attr("action").equals(action)
                        || !one.select("[formaction=" + action + "]").isEmpty())
                .findFirst()
                .orElse(null);
        if (form == null) throw new AssertionError("No form leads to " + action + " on: " + shown.text());
        return form;
    }

    /** What a browser would send of a form nobody has touched. */
    static Map<String, List<String>> untouched(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element control : form.select("input[name]:not([type=file]), select[name], textarea[name]")) {
            boolean box = control.attr("type").matches("radio|checkbox");
            if (box && !control.hasAttr("checked")) continue;
            fields.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                    .add(valueOf(control));
        }
        return fields;
    }

    /** The same with what is typed into it. */
    Map<String, List<String>> filled(Element form) {
        Map<String, List<String>> fields = untouched(form);
        fields.putAll(good);
        return fields;
    }

    static String valueOf(Element control) {
        return switch (control.tagName()) {
            case "textarea" -> control.wholeText().replaceFirst("^\n", "");
            case "select" -> {
                Element chosen = control.selectFirst("option[selected]");
                Element first = chosen == null ? control.selectFirst("option") : chosen;
                yield first == null ? "" : first.attr("value");
            }
            default -> control.attr("value");
        };
    }
}
