package org.commended.correspondence.event;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Entries;
import org.commended.entry.EntryCorrected;
import org.commended.entry.EntryExtended;
import org.commended.entry.EntryExtensionTakenBack;
import org.commended.entry.EntryScreened;
import org.commended.entry.EntrySubmitted;
import org.commended.entry.EntryWithdrawn;
import org.commended.entry.WriterInvited;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Extensions;
import org.commended.entry.domain.Invitations;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.entry.domain.Screenings;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who writes an entry what became of it. */
@Component
class EntryLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Entries entries;
    private final Screenings screenings;
    private final Invitations invitations;
    private final Extensions extensions;
    private final Programmes programmes;
    private final People people;

    EntryLetters(
            Outbox outbox,
            Letterheads heads,
            Entries entries,
            Screenings screenings,
            Invitations invitations,
            Extensions extensions,
            Programmes programmes,
            People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.entries = entries;
        this.screenings = screenings;
        this.invitations = invitations;
        this.extensions = extensions;
        this.programmes = programmes;
        this.people = people;
    }

    @EventListener
    void hear(EntrySubmitted sent) {
        tellAll(
                sent.entry(),
                "entry-received",
                sent.at(),
                words -> words.received(sent.at(), sent.sha256(), sent.again()));
    }

    @EventListener
    void hear(EntryWithdrawn withdrawn) {
        String by = nameOf(withdrawn.by());
        tellAll(withdrawn.entry(), "entry-withdrawn", withdrawn.at(), words -> words.withdrawn(withdrawn.at(), by));
    }

    /** That an entry may be judged is what its writers expect; they are told when it had been ruled out before. */
    @EventListener
    void hear(EntryScreened screened) {
        List<Screening> said = screenings.list(screened.entry());
        if (said.isEmpty()) return;
        Screening last = said.getFirst();
        boolean ruledOutBefore = said.size() > 1 && said.get(1).verdict() == Verdict.RULED_OUT;
        if (last.verdict() == Verdict.RULED_OUT) {
            tellAll(screened.entry(), "entry-ruled-out", screened.at(), words -> words.ruledOut(last));
        } else if (ruledOutBefore) {
            tellAll(screened.entry(), "entry-eligible-again", screened.at(), words -> words.eligibleAgain(last));
        }
    }

    @EventListener
    void hear(EntryCorrected corrected) {
        screenings.listCorrections(corrected.entry()).stream()
                .findFirst()
                .ifPresent(last ->
                        tellAll(corrected.entry(), "entry-corrected", corrected.at(), words -> words.corrected(last)));
    }

    @EventListener
    void hear(EntryExtended extended) {
        String reason = extensions.list(extended.entry()).getFirst().reason();
        tellAll(extended.entry(), "entry-extended", extended.at(), words -> words.extended(extended.until(), reason));
    }

    @EventListener
    void hear(EntryExtensionTakenBack back) {
        tellAll(back.entry(), "entry-extension-taken-back", back.at(), EntryWords::extensionTakenBack);
    }

    @EventListener
    void hear(WriterInvited asked) {
        String by = people.get(asked.by()).called();
        Entry entry = entries.get(asked.entry());
        invitations
                .find(asked.invitation())
                .ifPresent(invitation -> tell(
                        List.of(people.get(asked.person())),
                        entry,
                        new Matter(
                                invitation.isHandOver() ? "entry-hand-over" : "entry-invitation",
                                asked.at(),
                                words -> words.invited(invitation, by))));
    }

    /** What a letter is about, when it is written, and how it is worded. */
    private record Matter(String kind, Instant at, Function<EntryWords, Wording> wording) {}

    private void tellAll(EntryId id, String kind, Instant at, Function<EntryWords, Wording> wording) {
        Entry entry = entries.get(id);
        List<PersonId> writers = entries.listWriters(List.of(id)).getOrDefault(id, List.of());
        tell(people.list(writers), entry, new Matter(kind, at, wording));
    }

    private void tell(List<Person> readers, Entry entry, Matter matter) {
        Letterhead head = heads.of(entry.edition());
        Category category = programmes.getCategory(entry.category());
        for (Person reader : readers) {
            Wording wording = matter.wording().apply(new EntryWords(head, entry, category, reader.name()));
            outbox.lay(Letter.of(matter.kind(), head.envelope(reader), wording, matter.at()));
        }
    }

    private String nameOf(PersonId person) {
        return people.get(person).name();
    }
}
