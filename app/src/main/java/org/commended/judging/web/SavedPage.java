package org.commended.judging.web;

import java.time.Instant;
import java.time.ZoneId;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The line under what a script has saved.
 *
 * @param version that stands now
 * @param savedAt null where nothing stands, and where it was not saved
 * @param form with the reasons where it was not
 */
public record SavedPage(int version, @Nullable Instant savedAt, ZoneId zone, Form form) implements Page {

    public boolean isSaved() {
        return !form.isRefused();
    }
}
