package org.commended.entry.web;

import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** Asks once more before an entry is taken back. */
public record WithdrawalPage(DraftView entry) implements Page {
    @Override
    public Brand brand() {
        return entry.brand();
    }
}
