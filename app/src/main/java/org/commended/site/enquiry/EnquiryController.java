package org.commended.site.enquiry;

import java.time.Instant;
import java.util.function.Function;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.Address;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.site.EnquiryKind;
import org.commended.site.EnquiryReceived.Sender;
import org.commended.site.edition.CeremonyPage;
import org.commended.site.edition.ReadingEditions;
import org.commended.site.enquiry.SendingEnquiry.Enquiry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking for places, and asking to sponsor. */
@RestController
class EnquiryController {

    private static final String BOOKING = Address.EDITION + "/ceremony/enquiry";
    private static final String SPONSORSHIP = Address.EDITION + "/sponsors/enquiry";

    private final SendingEnquiry sending;
    private final ReadingEditions reading;

    EnquiryController(SendingEnquiry sending, ReadingEditions reading) {
        this.sending = sending;
        this.reading = reading;
    }

    @PostMapping(BOOKING)
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> book(Whole whole, Form form, Instant now) {
        String done = whole.address() + "/ceremony/enquiry";
        return send(enquiry(whole, EnquiryKind.BOOKING, form), form, now)
                .orSay(done, refused -> CeremonyPage.of(whole, refused, now));
    }

    @PostMapping(SPONSORSHIP)
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> sponsor(Whole whole, Form form, Instant now) {
        String done = whole.address() + "/sponsors/enquiry";
        return send(enquiry(whole, EnquiryKind.SPONSORSHIP, form), form, now)
                .orSay(done, refused -> reading.sponsors(whole, refused));
    }

    @GetMapping({BOOKING, SPONSORSHIP})
    @AllowedTo(Access.ANYONE)
    Page done(Whole whole) {
        return new ThanksPage(whole, "enquiry");
    }

    private static Enquiry enquiry(Whole whole, EnquiryKind kind, Form form) {
        Sender sender = new Sender(form.text("name"), form.text("organisation"), form.text("email"));
        return new Enquiry(whole.edition().id(), kind, sender, form.text("message"), form.act());
    }

    private Answered send(Enquiry enquiry, Form form, Instant now) {
        return (address, page) -> Trap.isSprung(form)
                ? Answer.seeOther(address)
                : sending.send(enquiry, now)
                        .fold(
                                sent -> Answer.seeOther(address),
                                reasons -> Answer.refused(page.apply(form.refused(reasons))));
    }

    /** Sent on to its thanks, or shown again with what stood in the way. */
    private interface Answered {
        ResponseEntity<Page> orSay(String address, Function<Form, Page> page);
    }
}
