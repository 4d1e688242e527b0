package org.commended.demonstration.mailbox;

import org.commended.demonstration.OnlyInDemonstration;
import org.commended.shared.NotFound;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The mailbox by browser: everybody's letters, as nobody in the demonstration is real. */
@RestController
@OnlyInDemonstration
class MailboxController {

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/mailbox")
    @AllowedTo(Access.ANYONE)
    Page list() {
        return new MailboxPage(mailbox.list());
    }

    @GetMapping("/demo/mailbox/{id}")
    @AllowedTo(Access.ANYONE)
    Page letter(@PathVariable String id) {
        return new LetterPage(mailbox.find(id).orElseThrow(NotFound::new));
    }
}
