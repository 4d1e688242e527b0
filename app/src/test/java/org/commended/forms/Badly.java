package org.commended.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Ways to fill a form in that nobody wants to see and everybody does. */
enum Badly {
    NOTHING {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return Map.of();
        }
    },
    BLANK {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return typing(scene, form, before -> "  ");
        }
    },
    OVER_LONG {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return typing(scene, form, before -> LONG);
        }
    },
    OVER_LONG_IN_EVERY_FIELD {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return forging(form, LONG);
        }
    },
    MARKUP {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return typing(scene, form, before -> MARK_UP);
        }
    },
    MARKUP_IN_EVERY_FIELD {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return forging(form, MARK_UP);
        }
    },
    UNUSUAL_CHARACTERS {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return typing(scene, form, before -> UNUSUAL);
        }
    },
    FIGURES_OUT_OF_ALL_BOUNDS {
        @Override
        Map<String, List<String>> fill(Scene scene, Element form) {
            return forging(form, "-99999999999999999999");
        }
    };

    static final String MARK_UP = "<script>alert(1)</script>\"'&amp;${1}{0}";
    /** ŵ, a trophy, nothing at all, a mark that turns the line round, a letter in two parts, a letter with many marks. */
    static final String UNUSUAL =
            "ŵ 🏆 \u0000\u0007 \u202eabc\u202c w\u0302 Z\u0351\u036b\u0343\u0314 \u200f\ufeff end";

    private static final String LONG = "x".repeat(200_000);

    abstract Map<String, List<String>> fill(Scene scene, Element form);

    /** Every text that can be typed is this; all else is as it should be. */
    private static Map<String, List<String>> typing(Scene scene, Element form, UnaryOperator<String> text) {
        Map<String, List<String>> fields = scene.filled(form);
        typed(form)
                .forEach(control -> fields.computeIfPresent(
                        control.attr("name"), (name, before) -> List.of(text.apply(before.getFirst()))));
        return fields;
    }

    /** Every field whatever is this, as no browser would send it. */
    private static Map<String, List<String>> forging(Element form, String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("[name]").forEach(control -> fields.put(control.attr("name"), List.of(text)));
        return fields;
    }

    /** What people type into. */
    static List<Element> typed(Element form) {
        return form
                .select("textarea[name]:not([hidden]), input[name]:not([type=hidden]):not([type=radio])"
                        + ":not([type=checkbox]):not([type=file])")
                .stream()
                .filter(control -> !control.attr("name").equals("website"))
                .toList();
    }
}
