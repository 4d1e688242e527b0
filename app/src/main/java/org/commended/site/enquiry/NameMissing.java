package org.commended.site.enquiry;

import org.commended.shared.Refusal;

/** The sender gave no name. */
record NameMissing() implements Refusal {
    @Override
    public String field() {
        return "name";
    }
}
