package org.commended.entry.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.commended.entry.domain.DraftLine;
import org.commended.entry.domain.EntryForm;
import org.commended.people.Person;
import org.commended.shared.PersonId;
import org.commended.shared.web.Frame;

/** A draft on the desk: how far it is, how long it has lain, and whom to ask. */
public record DeskDraft(DraftLine line, EntryForm form, Map<PersonId, Person> people, ZoneId zone) {

    /** The first of its writers. */
    public Optional<Person> contact() {
        return line.writers().stream().findFirst().map(people::get);
    }

    public String progress(Frame frame) {
        int sections = form.sections().size();
        int done = line.progress().done(form);
        return done == sections ? frame.t("entry.desk.complete") : frame.t("entry.desk.progress", done, sections);
    }

    /** {@code 2 hours ago}, {@code yesterday}, {@code 12 days ago}. */
    public String lain(Frame frame, Instant now) {
        long days = ChronoUnit.DAYS.between(
                line.progress().changedAt().atZone(zone).toLocalDate(),
                now.atZone(zone).toLocalDate());
        if (days > 0) return frame.t("entry.desk.daysAgo", days);
        return frame.t(
                "entry.desk.hoursAgo", ChronoUnit.HOURS.between(line.progress().changedAt(), now));
    }
}
