package org.commended.entry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.DeskFilter.Shown;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
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

    /** An entry of the list, with the way back to it. */
    public String entry(EntryId id, int page) {
        return desk + "/" + id + query(filter, page);
    }

    private String href(DeskFilter to, int page) {
        return desk + query(to, page) + "#queue";
    }

    private static String query(DeskFilter to, int page) {
        var query = new StringBuilder();
        fields(to, page).forEach((name, value) -> add(query, name, value));
        return query.toString();
    }

    /** What is looked for, field by field; nothing where all is. */
    Map<String, String> fields(int page) {
        return fields(filter, page);
    }

    private static Map<String, String> fields(DeskFilter to, int page) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!to.words().isEmpty()) fields.put("words", to.words());
        if (to.category() != null) fields.put("category", to.category().toString());
        if (to.shown() != Shown.ALL) fields.put("standing", word(to.shown()));
        if (page > 0) fields.put("page", String.valueOf(page));
        return fields;
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
