package org.commended.programme.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.commended.programme.domain.Finding;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Frame;

/** Says dates and findings in words. */
public final class Says {

    private Says() {}

    /** What happens on a date: a usual event in the product's words, another in the organiser's own. */
    public static String event(Frame frame, String event) {
        String key = "programme.milestone." + event;
        return frame.texts().has(key) ? frame.t(key) : event;
    }

    public static String finding(Frame frame, Finding finding, ZoneId zone) {
        Object[] about =
                finding.about().stream().map(value -> said(frame, value, zone)).toArray();
        return frame.t("programme.finding." + finding.kind(), about);
    }

    private static Object said(Frame frame, Object value, ZoneId zone) {
        return switch (value) {
            case PartialDate date -> frame.moments().date(date, zone);
            case LocalDate day -> frame.moments().weekday(day);
            case Milestone milestone -> milestone(frame, milestone, zone);
            default -> value;
        };
    }

    /** {@code Ceremony, Wednesday 3 March 2021}. */
    static String milestone(Frame frame, Milestone milestone, ZoneId zone) {
        return frame.t(
                "programme.milestone.on",
                event(frame, milestone.event()),
                frame.moments().date(milestone.date(), zone));
    }

    /** The page that mends what a finding found, from the beginning of the edition's set-up. */
    public static String address(Finding.Place place) {
        String room =
                switch (place.room()) {
                    case NAME -> "/name";
                    case TIMETABLE -> "/timetable";
                    case LEVELS -> "/levels";
                    case CATEGORIES -> "/categories";
                    case SPONSORS -> "/sponsors";
                    case SPONSORSHIP -> "/sponsorship";
                    case RULES -> "/house-rules";
                    case CEREMONY -> "/ceremony";
                    case ABOUT -> "/about";
                    case ENTRANTS -> "/entrants";
                    case CRITERIA -> "/criteria";
                    case FORM -> "/form";
                    case JUDGING -> "/judging";
                    case AWARDS -> "/awards";
                };
        return place.category() == null ? room : "/categories/" + place.category() + room;
    }
}
