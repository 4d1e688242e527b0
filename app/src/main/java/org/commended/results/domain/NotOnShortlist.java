package org.commended.results.domain;

import org.commended.shared.EntryId;
import org.commended.shared.Refusal;

/** An award goes to an entry that the announced shortlist does not name. */
public record NotOnShortlist(String title, EntryId entry) implements Refusal {
    @Override
    public String field() {
        return "level-" + entry;
    }
}
