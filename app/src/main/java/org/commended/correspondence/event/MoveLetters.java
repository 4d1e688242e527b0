package org.commended.correspondence.event;

import java.util.List;
import java.util.function.Function;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Entries;
import org.commended.entry.EntryMoveDeclined;
import org.commended.entry.EntryMoveProposed;
import org.commended.entry.EntryMoveTakenBack;
import org.commended.entry.EntryMoved;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Moves;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.shared.Act;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks everybody who writes an entry whether it may move, and tells whoever asked what they answered. */
@Component
class MoveLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Entries entries;
    private final Moves moves;
    private final KeptEntries kept;
    private final Programmes programmes;
    private final People people;

    MoveLetters(
            Outbox outbox,
            Letterheads heads,
            Entries entries,
            Moves moves,
            KeptEntries kept,
            Programmes programmes,
            People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.entries = entries;
        this.moves = moves;
        this.kept = kept;
        this.programmes = programmes;
        this.people = people;
    }

    @EventListener
    void hear(EntryMoveProposed proposed) {
        tellWriters(proposed.entry(), "entry-move-proposed", proposed, MoveWords::proposed);
    }

    @EventListener
    void hear(EntryMoveTakenBack takenBack) {
        tellWriters(takenBack.entry(), "entry-move-taken-back", takenBack, MoveWords::takenBack);
    }

    @EventListener
    void hear(EntryMoved moved) {
        tellWriters(moved.entry(), "entry-moved", moved, MoveWords::moved);
        tellWhoAsked(moved.entry(), moved);
    }

    @EventListener
    void hear(EntryMoveDeclined declined) {
        tellWhoAsked(declined.entry(), declined);
    }

    private void tellWriters(EntryId id, String kind, Act act, Function<MoveWords, Wording> wording) {
        List<PersonId> writers = entries.listWriters(List.of(id)).getOrDefault(id, List.of());
        for (Person writer : people.list(writers)) {
            MoveWords words = words(id, writer);
            outbox.lay(Letter.of(kind, words.head().envelope(writer), wording.apply(words), act.at()));
        }
    }

    /** Not where a connection came to light since they asked: then the entry is kept from them. */
    private void tellWhoAsked(EntryId id, Act act) {
        PersonId asker = last(id).by();
        if (kept.isKept(id, asker)) return;
        MoveWords words = words(id, people.get(asker));
        String by = people.listNames(List.of(java.util.Objects.requireNonNull(act.by()))).values().stream()
                .findFirst()
                .orElse("");
        outbox.lay(
                Letter.of("entry-move-answered", words.head().envelope(words.reader()), words.answered(by), act.at()));
    }

    private Move last(EntryId id) {
        return moves.list(id).getFirst();
    }

    private MoveWords words(EntryId id, Person reader) {
        Entry entry = entries.get(id);
        Move move = last(id);
        Letterhead head = heads.of(entry.edition());
        return new MoveWords(
                head,
                entry,
                move,
                programmes.getCategory(move.from()).name(),
                programmes.getCategory(move.to()).name(),
                reader);
    }
}
