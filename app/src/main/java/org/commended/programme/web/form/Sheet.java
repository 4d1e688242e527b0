package org.commended.programme.web.form;

import java.util.List;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A form on its page.
 *
 * @param saved what somebody else saved meanwhile; null unless that happened
 */
public record Sheet(Form form, @Nullable Form saved) {

    public static Sheet of(Form shown) {
        return new Sheet(Seen.mark(shown), null);
    }

    public static Sheet refused(Form typed) {
        return new Sheet(typed, null);
    }

    /** Both texts; saving again now rests on what the other saved. */
    public static Sheet both(Form typed, Form current) {
        Form marked = Seen.mark(current);
        return new Sheet(typed.with(Seen.FIELD, marked.text(Seen.FIELD)), current);
    }

    /** The fields in which the two differ. */
    public List<String> differing() {
        if (saved == null) return List.of();
        return saved.names().stream()
                .filter(name -> !joined(saved, name).equals(joined(form, name)))
                .toList();
    }

    public String mine(String name) {
        return joined(form, name);
    }

    public String theirs(String name) {
        return saved == null ? "" : joined(saved, name);
    }

    private static String joined(Form form, String name) {
        return String.join("\n", form.all(name)).strip();
    }
}
