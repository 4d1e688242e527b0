package org.commended.entry.web;

import org.commended.entry.domain.ReceiptPapers.Known;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody brings a receipt, or the text of an entry, to be looked at.
 *
 * @param asked whether a file came
 * @param known what was found; null where the file is nothing we know
 */
public record VerifyPage(boolean asked, @Nullable Known known, Form form) implements Page {

    /** What is said of the file, as the end of a message key. */
    public String verdict() {
        if (known == null) return "unknown";
        if (known.paper()) return "paper";
        return known.correction() ? "corrected" : "text";
    }
}
