package org.commended.site.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Ceremony;
import org.commended.shared.NotFound;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The night: when and where, what it costs, whom to ask, where to watch.
 *
 * @param begins as exactly as it is known
 * @param ahead whether it is still to come, so that places can be asked for
 */
public record CeremonyPage(
        Whole whole, Ceremony ceremony, @Nullable PartialDate begins, boolean ahead, Form enquiry) implements Page {

    public static CeremonyPage of(Whole whole, Form enquiry, Instant now) {
        Ceremony ceremony = whole.edition().details().ceremony();
        if (ceremony == null) throw new NotFound();
        PartialDate begins = ceremony.begins(whole.edition().zone()).orElse(null);
        LocalDate today = now.atZone(whole.edition().zone()).toLocalDate();
        boolean ahead = begins != null && !begins.firstDay().isBefore(today);
        return new CeremonyPage(whole, ceremony, begins, ahead, enquiry);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.address() + "/ceremony";
    }

    /** Its own name, or the edition's. */
    public String name() {
        return ceremony.name() == null ? whole.edition().name() : ceremony.name();
    }

    /** Whether the night is called something else than the edition, as "gala dinner" is. */
    public boolean isNamed() {
        return !name().equals(whole.edition().name());
    }

    /** Where to watch; null where nobody can say yet. */
    public @Nullable String streamUrl() {
        Ceremony.LiveStream stream = ceremony.liveStream();
        return stream == null || stream.url() == null ? null : Links.outward(stream.url());
    }

    public String stream(Frame frame) {
        Ceremony.LiveStream stream = ceremony.liveStream();
        if (stream == null) return "";
        boolean afterwards = Boolean.TRUE.equals(stream.availableAfterwards());
        return frame.t(afterwards ? "site.ceremony.stream.after" : "site.ceremony.stream.on", stream.platform());
    }

    public Blurb blurb(Frame frame) {
        String when = begins == null
                ? frame.t("site.ceremony.notDated")
                : frame.moments().date(begins, whole.edition().zone());
        String place = ceremony.place().isEmpty() ? "" : ", " + ceremony.place();
        return EditionBlurb.ceremony(whole, name(), when + place);
    }
}
