package org.commended.entry.web;

import java.util.List;
import org.commended.entry.application.MeetingWriters.Other;
import org.commended.shared.web.Page;

/**
 * Who else is writing, as a part of a section's page that stays open.
 *
 * @param section the one the page shows
 */
public record WritersPage(int section, List<Other> others) implements Page {
    public WritersPage {
        others = List.copyOf(others);
    }
}
