package org.commended.programme.web.form;

import org.commended.shared.web.Frame;

/** Words for the two texts of a page that two people wrote at once. */
public final class Both {

    private Both() {}

    /** {@code key} and the field's name lead to its label; boxes that come in rows are counted. */
    public static String label(Frame frame, String key, String field) {
        String name = field.replaceAll("-\\d+$", "");
        String words = frame.texts().has(key + "." + name) ? frame.t(key + "." + name) : name;
        if (name.equals(field)) return words;
        int row = Integer.parseInt(field.substring(name.length() + 1)) + 1;
        return frame.t("programme.both.row", words, row);
    }

    public static String value(Frame frame, String key, String field, String value) {
        if (value.isEmpty()) return frame.t("programme.both.nothing");
        String words = key + "." + field + "." + value;
        return frame.texts().has(words) ? frame.t(words) : value;
    }
}
