package org.commended.site.enquiry;

import org.commended.shared.Refusal;

/** Nothing was asked. */
record MessageMissing() implements Refusal {
    @Override
    public String field() {
        return "message";
    }
}
