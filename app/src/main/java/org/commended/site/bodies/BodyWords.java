package org.commended.site.bodies;

import java.time.LocalDate;
import java.util.Locale;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyHit;
import org.commended.shared.web.Frame;

/** What is said of a body of the register. */
public final class BodyWords {

    private BodyWords() {}

    /** Whether the spelling that fitted says more than the name itself. */
    public static boolean isTelling(BodyHit hit) {
        String name = hit.body().name().toLowerCase(Locale.UK);
        return !name.contains(hit.spelling().toLowerCase(Locale.UK));
    }

    public static String kind(Frame frame, Body body) {
        return frame.t("site.kindOne." + body.kind().code());
    }

    /** {@code Since 1 April 2009}, {@code From 1 April 1974 to 31 March 2009}; empty where neither day is known. */
    public static String days(Frame frame, Body body) {
        LocalDate first = body.lifetime().firstDay();
        LocalDate last = body.lifetime().lastDay();
        if (first != null && last != null) {
            return frame.t(
                    "site.bodies.fromTo",
                    frame.moments().day(first),
                    frame.moments().day(last));
        }
        if (last != null) return frame.t("site.bodies.until", frame.moments().day(last));
        return first == null ? "" : frame.t("site.bodies.since", frame.moments().day(first));
    }
}
