package org.commended.presentation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commended.entry.domain.Entry;
import org.commended.presentation.EvidenceChanged;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.domain.Exhibit;
import org.commended.presentation.domain.Exhibits;
import org.commended.presentation.domain.PresentationRefusal.EvidenceClosed;
import org.commended.presentation.domain.PresentationRefusal.ExhibitWithoutWords;
import org.commended.presentation.domain.PresentationRefusal.SlotWordsTooLong;
import org.commended.presentation.domain.PresentationRefusal.TooManyExhibits;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.commended.shared.files.FileRefusal.NoFileSent;
import org.commended.shared.files.Sent;
import org.commended.shared.files.TakingFile;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.UploadedFiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who visit show the panel what they saw, and take their own off again while the stage is open. */
@Component
public class ShowingExhibit {

    private static final int LONGEST = 500;

    private final Exhibits exhibits;
    private final TakingFile taking;
    private final UploadedFiles files;
    private final TransactionTemplate transaction;
    private final Once once;
    private final ApplicationEventPublisher events;

    ShowingExhibit(
            Exhibits exhibits,
            TakingFile taking,
            UploadedFiles files,
            TransactionTemplate transaction,
            Once once,
            ApplicationEventPublisher events) {
        this.exhibits = exhibits;
        this.taking = taking;
        this.files = files;
        this.transaction = transaction;
        this.once = once;
        this.events = events;
    }

    /** Stores and looks at the file before anything is held. */
    public Outcome<Asked> show(Asked asked, Entry entry, String caption, Sent sent) {
        mustVisit(asked);
        if (once.find(asked.token()).isPresent()) return Outcome.done(asked);
        List<Refusal> reasons = reasonsAgainst(asked, entry, caption, sent);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return taking.take(sent, Exhibit.RULES, asked.now())
                .fold(
                        file -> Outcome.done(Objects.requireNonNull(
                                transaction.execute(status -> keep(asked, entry, caption, file)))),
                        Outcome::refused);
    }

    private static void mustVisit(Asked asked) {
        if (!asked.room().isVisit() || !asked.room().isMember()) throw new NotFound();
    }

    private static PersonId by(Asked asked) {
        return asked.room().viewer().id();
    }

    private List<Refusal> reasonsAgainst(Asked asked, Entry entry, String caption, Sent sent) {
        List<Refusal> reasons = new ArrayList<>();
        if (asked.room().stage().isClosed(asked.now())) reasons.add(new EvidenceClosed());
        if (caption.isBlank()) reasons.add(new ExhibitWithoutWords());
        if (caption.length() > LONGEST) reasons.add(new SlotWordsTooLong("caption", LONGEST));
        if (sent.name().isEmpty()) reasons.add(new NoFileSent(sent.field()));
        long own = exhibits.list(asked.stage(), entry.id()).stream()
                .filter(one -> one.by().equals(by(asked)))
                .count();
        if (own >= Exhibit.MOST) reasons.add(new TooManyExhibits(sent.field(), Exhibit.MOST));
        return reasons;
    }

    private Asked keep(Asked asked, Entry entry, String caption, UploadedFile file) {
        if (!once.take(asked.token(), asked.room().href(), asked.now())) return asked;
        files.keep(file.id(), asked.now());
        exhibits.add(new Exhibit(
                UUID.randomUUID(), asked.stage(), entry.id(), by(asked), file.id(), caption.strip(), asked.now()));
        told(asked, entry, "shown");
        return asked;
    }

    private void told(Asked asked, Entry entry, String change) {
        var category = asked.room().category();
        events.publishEvent(new EvidenceChanged(
                category.edition(), by(asked), asked.now(), entry.id().value(), category.id(), change));
    }

    /** One that is gone already is gone; another's is not found. */
    @Transactional
    public Outcome<Asked> takeOff(Asked asked, Entry entry, UUID id) {
        mustVisit(asked);
        if (once.find(asked.token()).isPresent()) return Outcome.done(asked);
        Exhibit exhibit = exhibits.list(asked.stage(), entry.id()).stream()
                .filter(one -> one.id().equals(id) && one.by().equals(by(asked)))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (asked.room().stage().isClosed(asked.now())) return Outcome.refused(new EvidenceClosed());
        once.take(asked.token(), asked.room().href(), asked.now());
        exhibits.remove(exhibit.id());
        files.release(exhibit.file());
        told(asked, entry, "taken-off");
        return Outcome.done(asked);
    }
}
