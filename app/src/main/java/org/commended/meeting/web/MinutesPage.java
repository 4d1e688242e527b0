package org.commended.meeting.web;

import java.util.HexFormat;
import java.util.List;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.MinuteWords;
import org.commended.meeting.domain.Happening.Closed;
import org.commended.meeting.domain.Happening.Corrected;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Minutes.Signed;
import org.commended.meeting.domain.Proceedings;
import org.commended.shared.web.Brand;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as one person may read them.
 *
 * @param kept how many entries of the agenda are left out of them
 * @param ownFirst how many score sheets they have still to hand in before they may read any of it
 * @param signed null until they are signed off
 */
public record MinutesPage(
        Attendance attendance,
        Proceedings proceedings,
        MinuteWords words,
        int kept,
        int ownFirst,
        @Nullable Signed signed)
        implements Page {

    @Override
    public Brand brand() {
        return attendance.whole().organiser().brand();
    }

    public String address() {
        return "/meetings/" + attendance.meeting().id();
    }

    public List<NavItem> nav() {
        return MeetingPages.nav(attendance);
    }

    /** Corrections stand beside the lines they put right, not among them. */
    public List<Line> lines() {
        return proceedings.lines().stream()
                .filter(line -> !(line.what() instanceof Corrected))
                .toList();
    }

    public List<Line> corrections(Line line) {
        return proceedings.corrections(line.id());
    }

    public boolean canCorrect(Line line) {
        return attendance.meeting().isOpen() && attendance.leads(line.what().entries());
    }

    /** The panel's reasons; empty before the end. */
    public String reasons() {
        Closed closed = proceedings.closed();
        return closed == null ? "" : closed.reasons();
    }

    /** The fingerprint of the whole minutes as signed off; empty before. */
    public String fingerprint() {
        return signed == null ? "" : HexFormat.of().formatHex(signed.fingerprint());
    }

    /** A line about an entry that begins a new section of the minutes. */
    public boolean isHeading(Line line) {
        return line.what() instanceof org.commended.meeting.domain.Happening.ItemOpened;
    }
}
