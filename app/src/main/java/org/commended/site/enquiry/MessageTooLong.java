package org.commended.site.enquiry;

import org.commended.shared.Refusal;

/** The message is longer than a letter carries. */
record MessageTooLong(int most) implements Refusal {
    @Override
    public String field() {
        return "message";
    }
}
