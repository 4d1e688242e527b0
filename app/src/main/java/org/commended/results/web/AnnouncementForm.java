package org.commended.results.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.results.application.Announcing;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.NotAnHour;
import org.commended.results.domain.NothingToAnnounce;
import org.commended.results.domain.WhenMissing;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;

/** Reads what is to be announced, and when, from the form it is chosen in. */
final class AnnouncementForm {

    private AnnouncementForm() {}

    static Outcome<Announcing.Wanted> read(Form form, EditionId edition, ZoneId zone, Instant now) {
        List<DecisionId> chosen =
                form.all("decision").stream().map(DecisionId::of).toList();
        return opensAt(form, zone, now)
                .fold(
                        opensAt -> Outcome.done(new Announcing.Wanted(edition, chosen, opensAt, form.act())),
                        reasons -> Outcome.refused(withChoice(chosen, reasons)));
    }

    private static Outcome<Instant> opensAt(Form form, ZoneId zone, Instant now) {
        if (isNow(form)) return Outcome.done(now);
        if (!form.text("when").equals("later")) return Outcome.refused(new WhenMissing());
        Optional<Instant> typed = DayAndHour.find(form.text("day"), form.text("hour"), zone);
        return typed.map(Outcome::done).orElseGet(() -> Outcome.refused(new NotAnHour()));
    }

    static boolean isNow(Form form) {
        return form.text("when").equals("now");
    }

    private static List<Refusal> withChoice(List<DecisionId> chosen, List<Refusal> reasons) {
        Stream<Refusal> none = chosen.isEmpty() ? Stream.of(new NothingToAnnounce()) : Stream.of();
        return Stream.concat(none, reasons.stream()).toList();
    }
}
