package org.commended.site.enquiry;

import java.time.Instant;
import org.commended.people.domain.EmailAddress;
import org.commended.people.domain.NotAnEmailAddress;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes down who wants to be told when entries open. */
@Component
class AskingForNotice {

    private final JdbcEnquiries enquiries;

    AskingForNotice(JdbcEnquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Transactional
    public Outcome<String> ask(EditionId edition, String email, Instant now) {
        if (!EmailAddress.isOne(email)) return Outcome.refused(new NotAnEmailAddress(email));
        enquiries.addOpeningNotice(edition, email, now);
        return Outcome.done(email);
    }
}
