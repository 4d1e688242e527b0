package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.Entry;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** The entries of somebody who leaves, to be handed to a colleague. */
public record HandOnPage(List<Entry> entries, Form form) implements Page {

    public HandOnPage {
        entries = List.copyOf(entries);
    }

    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        entries.forEach(entry -> options.put(entry.id().toString(), entry.title() + " · " + entry.reference()));
        return options;
    }
}
