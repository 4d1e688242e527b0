package org.commended.site;

import java.util.Locale;

/** What people ask the organiser about from public pages. */
public enum EnquiryKind {
    BOOKING,
    SPONSORSHIP;

    /** Its word in the database and in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
