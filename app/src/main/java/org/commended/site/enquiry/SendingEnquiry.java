package org.commended.site.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commended.people.domain.EmailAddress;
import org.commended.people.domain.NotAnEmailAddress;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.commended.site.EnquiryKind;
import org.commended.site.EnquiryReceived;
import org.commended.site.EnquiryReceived.Sender;
import org.commended.site.EnquirySent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an enquiry to the organiser. */
@Component
class SendingEnquiry {

    private static final int LONGEST_MESSAGE = 5_000;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 5;
    private static final int MOST_OF_AN_EDITION = 60;

    private final JdbcEnquiries enquiries;
    private final Once once;
    private final ApplicationEventPublisher events;

    SendingEnquiry(JdbcEnquiries enquiries, Once once, ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.once = once;
        this.events = events;
    }

    /** @param token of the form: sent twice, it asks once */
    record Enquiry(EditionId edition, EnquiryKind kind, Sender sender, String message, String token) {}

    @Transactional
    public Outcome<Boolean> send(Enquiry enquiry, Instant now) {
        if (once.find(enquiry.token()).isPresent()) return Outcome.done(false);
        List<Refusal> reasons = reasons(enquiry, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (!once.take(enquiry.token(), enquiry.kind().word(), now)) return Outcome.done(false);
        EnquiryReceived received = new EnquiryReceived(
                UUID.randomUUID(), enquiry.edition(), enquiry.kind(), enquiry.sender(), enquiry.message(), now);
        enquiries.add(received);
        events.publishEvent(received);
        events.publishEvent(new EnquirySent(enquiry.edition(), now, received.id(), enquiry.kind()));
        return Outcome.done(true);
    }

    private List<Refusal> reasons(Enquiry enquiry, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        String email = enquiry.sender().email();
        if (enquiry.sender().name().isEmpty()) reasons.add(new NameMissing());
        if (!EmailAddress.isOne(email)) reasons.add(new NotAnEmailAddress(email));
        if (enquiry.message().isEmpty()) reasons.add(new MessageMissing());
        if (enquiry.message().length() > LONGEST_MESSAGE) reasons.add(new MessageTooLong(LONGEST_MESSAGE));
        if (areTooMany(enquiry.edition(), email, now.minus(WINDOW))) reasons.add(new TooManyEnquiries());
        return reasons;
    }

    /** From one address, or from ever new ones, of which each would bring letters to everybody who runs the awards. */
    private boolean areTooMany(EditionId edition, String email, Instant since) {
        return enquiries.countSince(email, since) >= MOST_IN_WINDOW
                || enquiries.countSince(edition, since) >= MOST_OF_AN_EDITION;
    }
}
