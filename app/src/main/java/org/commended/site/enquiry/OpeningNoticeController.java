package org.commended.site.enquiry;

import java.time.Instant;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.Address;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.site.edition.ReadingEditions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Tell me when entries open". */
@RestController
class OpeningNoticeController {

    private static final String NOTICE = Address.EDITION + "/opening-notice";

    private final AskingForNotice asking;
    private final ReadingEditions reading;

    OpeningNoticeController(AskingForNotice asking, ReadingEditions reading) {
        this.asking = asking;
        this.reading = reading;
    }

    @PostMapping(NOTICE)
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> ask(Whole whole, Form form, Instant now) {
        String done = whole.address() + "/opening-notice";
        if (Trap.isSprung(form)) return Answer.seeOther(done);
        return asking.ask(whole.edition().id(), form.text("email"), now)
                .fold(
                        email -> Answer.seeOther(done),
                        reasons -> Answer.refused(reading.page(whole, form.refused(reasons), now)));
    }

    @GetMapping(NOTICE)
    @AllowedTo(Access.ANYONE)
    Page done(Whole whole) {
        return new ThanksPage(whole, "notice");
    }
}
