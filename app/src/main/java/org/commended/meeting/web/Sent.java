package org.commended.meeting.web;

import java.time.Instant;
import java.util.UUID;
import org.commended.meeting.application.Asked;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;

/**
 * A form that was sent at a meeting.
 *
 * @param act which of the page's forms: all of a page share one token
 */
record Sent(UUID meeting, String act, Form form, Viewer viewer, Instant now) {

    static Sent of(String id, String act, Form form, By by) {
        return new Sent(Ids.parse(id), act, form, by.viewer(), by.now());
    }

    /** By whom and when. */
    record By(Viewer viewer, Instant now) {}

    Asked asked() {
        return new Asked(meeting, "meeting " + meeting + " " + act + " " + form.act(), viewer, now);
    }
}
