package org.commended.results.web;

import org.commended.programme.domain.Ceremony;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Frame;

/** The sentence under the heading of a page of results. */
public final class Lede {

    private Lede() {}

    /** {@code Sixty-eight entries, in the words of the people who did the work.} */
    public static String of(Frame frame, ShortlistPage page) {
        String key = page.isTold() ? "published.shortlist.told" : "published.shortlist.listed";
        return frame.t(key, page.noun(), page.size(), frame.counts().opening(page.size()));
    }

    /** Where and when the night was, as far as it is known; may be empty. */
    public static String of(Frame frame, WinnersPage page) {
        Ceremony ceremony = page.whole().edition().details().ceremony();
        if (ceremony == null) return "";
        var zone = page.whole().edition().zone();
        PartialDate night = ceremony.begins(zone).orElse(null);
        if (night == null) return name(frame, ceremony);
        String place = ceremony.place().isEmpty() ? "" : ", " + ceremony.place();
        return frame.counts().capital(frame.moments().known(night, zone) + place) + ".";
    }

    private static String name(Frame frame, Ceremony ceremony) {
        return ceremony.name() == null ? "" : frame.counts().capital(ceremony.name()) + ".";
    }
}
