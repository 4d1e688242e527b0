package org.commended.programme.web.edition;

import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Edition.Sponsorship;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Whether sponsors are looked for, and the words that say so. */
@Component
class SponsorshipRoom extends EditionRoom {

    SponsorshipRoom() {
        super("sponsorship");
    }

    @Override
    protected Form shown(Edition now) {
        Sponsorship sponsorship = now.details().sponsorship();
        return new Fields()
                .ticked("open", sponsorship != null && sponsorship.open())
                .with("text", sponsorship == null ? null : sponsorship.text())
                .form();
    }

    @Override
    protected Outcome<Edition> read(Edition now, Reading reading) {
        boolean open = reading.form().has("open");
        String text = reading.optional("text", Reading.TEXT);
        boolean nothing = now.details().sponsorship() == null && !open && text == null;
        return reading.give(() -> new EditionDraft(now)
                .sponsorship(nothing ? null : new Sponsorship(open, text))
                .done());
    }
}
