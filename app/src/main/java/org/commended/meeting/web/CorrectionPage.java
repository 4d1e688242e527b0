package org.commended.meeting.web;

import org.commended.meeting.application.MinuteWords;
import org.commended.meeting.domain.Line;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** Where a line of the minutes is put right. */
public record CorrectionPage(MinutesPage minutes, Line line, Form form) implements Page {

    @Override
    public Brand brand() {
        return minutes.brand();
    }

    public MinuteWords words() {
        return minutes.words();
    }

    public String address() {
        return minutes.address() + "/minutes/" + line.id() + "/correction";
    }
}
