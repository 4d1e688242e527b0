package org.commended.meeting.web;

import java.util.Map;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.domain.MeetingRefusal.MeetingChangedMeanwhile;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** Where the day, the hour, the place and the quorum of a meeting change, and where it is called off. */
public record DetailsPage(Attendance attendance, Form form) implements Page {

    @Override
    public Brand brand() {
        return attendance.whole().organiser().brand();
    }

    public String address() {
        return "/meetings/" + attendance.meeting().id();
    }

    /** Whether somebody changed it while this was typed. */
    public boolean isStale() {
        return form.refusals().stream().anyMatch(MeetingChangedMeanwhile.class::isInstance);
    }

    public Map<String, String> standIns(String nobody) {
        return DetailsForm.standIns(attendance.members(), nobody);
    }
}
