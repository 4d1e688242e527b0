package org.commended.entry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.DeskFilter.Shown;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** Addresses of the desk with what is looked for in them. */
public record DeskLinks(String desk, DeskFilter filter) {

    static DeskFilter read(Form form) {
        CategoryId category = form.has("category") ? CategoryId.of(form.text("category")) : null;
        return new DeskFilter(form.text("words"), category, shown(form.text("standing")));
    }

    private static Shown shown(String word) {
        for (Shown shown : Shown.values()) {
            if (word(shown).equals(word)) return shown;
        }
        if (word.isEmpty()) return Shown.ALL;
        throw new NotFound();
    }

    static String word(Shown shown) {
        return shown.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String withoutWords() {
        return href(new DeskFilter("", filter.category(), filter.shown()), 0);
    }

    public String withoutCategory() {
        return href(new DeskFilter(filter.words(), null, filter.shown()), 0);
    }

    public String withoutStanding() {
        return href(new DeskFilter(filter.words(), filter.category(), Shown.ALL), 0);
    }

    public String page(int page) {
        return href(filter, page);
    }

    public String only(Shown shown) {
        return href(new DeskFilter("", null, shown), 0);
    }

    public String only(CategoryId category, @Nullable Shown shown) {
        return href(new DeskFilter("", category, shown == null ? Shown.ALL : shown), 0);
    }

    private String href(DeskFilter to, int page) {
        var query = new StringBuilder();
        add(query, "words", to.words());
        add(query, "category", to.category() == null ? "" : to.category().toString());
        add(query, "standing", to.shown() == Shown.ALL ? "" : word(to.shown()));
        add(query, "page", page == 0 ? "" : String.valueOf(page));
        return desk + query + "#queue";
    }

    private static void add(StringBuilder query, String name, String value) {
        if (value.isEmpty()) return;
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
