package org.commended.correspondence.event;

import java.time.Instant;
import java.util.List;
import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.shared.EditionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells, once, everybody who asked to be told when entries open. */
@Component
class OpeningLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Programmes programmes;
    private final OpeningNotices notices;

    OpeningLetters(Outbox outbox, Letterheads heads, Programmes programmes, OpeningNotices notices) {
        this.outbox = outbox;
        this.heads = heads;
        this.programmes = programmes;
        this.notices = notices;
    }

    @Transactional
    void tell(Instant now) {
        List<EditionId> waiting = notices.listWaiting();
        if (waiting.isEmpty()) return;
        programmes.listEditions(waiting).stream()
                .filter(edition -> isOpen(edition, now))
                .map(Edition::id)
                .forEach(edition -> tell(edition, now));
    }

    /** What is not public yet is told to nobody, whatever its timetable says. */
    private static boolean isOpen(Edition edition, Instant now) {
        Instant since = edition.publicSince();
        return since != null && !now.isBefore(since) && edition.window().isOpen(now);
    }

    private void tell(EditionId edition, Instant now) {
        Letterhead head = heads.of(edition);
        Wording wording = opened(head);
        for (String email : notices.take(edition, now)) {
            Envelope envelope = Envelope.of(
                            email, null, edition, head.whole().organiser().name())
                    .answeredBy(Letterhead.answers(head.whole().organiser()));
            outbox.lay(Letter.of("entries-open", envelope, wording, now));
        }
    }

    static Wording opened(Letterhead head) {
        Edition edition = head.whole().edition();
        Instant closes = edition.window().closesAt();
        String until = closes == null
                ? ""
                : head.texts().get("letter.entries-open.until", closes.atZone(edition.zone())) + "\n\n";
        return head.wording(
                "entries-open",
                "",
                edition.name(),
                until,
                head.link(head.whole().address()));
    }
}
