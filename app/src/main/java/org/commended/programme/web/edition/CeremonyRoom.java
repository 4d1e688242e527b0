package org.commended.programme.web.edition;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.NoSuchHour;
import org.commended.programme.web.form.DateFields;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Hour;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The night: where and when, what a place costs, the stream, and whom to ring. */
@Component
class CeremonyRoom extends EditionRoom {

    private static final Ceremony UNKNOWN = new Ceremony(null, null, null, null, null, null, null, List.of());
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    CeremonyRoom() {
        super("ceremony");
    }

    private static Ceremony known(Edition now) {
        Ceremony ceremony = now.details().ceremony();
        return ceremony == null ? UNKNOWN : ceremony;
    }

    @Override
    protected Form shown(Edition now) {
        Ceremony night = known(now);
        Fields fields = new Fields().with("name", night.name());
        new DateFields("", now.zone()).show(night.date(), fields);
        fields.with("time", night.time() == null ? null : CLOCK.format(night.time()))
                .with("venue", night.venue())
                .with("city", night.city())
                .with("price", night.price());
        StreamFields.show(night.liveStream(), fields);
        ContactFields.show(night.contacts(), fields);
        return fields.form();
    }

    @Override
    protected Outcome<Edition> read(Edition now, Reading reading) {
        Ceremony was = known(now);
        PartialDate date = new DateFields("", now.zone()).read(reading, was.date());
        Ceremony night = new Ceremony(
                reading.optional("name", Reading.NAME),
                date,
                time(reading),
                reading.optional("venue", Reading.NAME),
                reading.optional("city", Reading.NAME),
                reading.optional("price", Reading.LINE),
                StreamFields.read(reading),
                ContactFields.read(reading, was.contacts()));
        return reading.give(() -> new EditionDraft(now)
                .ceremony(night.equals(UNKNOWN) ? null : night)
                .done());
    }

    private static @Nullable LocalTime time(Reading reading) {
        if (!reading.form().has("time")) return null;
        LocalTime time = Hour.find(reading.form().text("time")).orElse(null);
        if (time == null) reading.refuse(new NoSuchHour("time"));
        return time;
    }
}
