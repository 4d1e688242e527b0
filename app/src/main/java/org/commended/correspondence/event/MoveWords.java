package org.commended.correspondence.event;

import java.time.Instant;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Move;
import org.commended.people.Person;

/** The words of letters about moving an entry to another category. */
record MoveWords(Letterhead head, Entry entry, Move move, String from, String to, Person reader) {

    Wording proposed() {
        return toWriter("entry-move-proposed", "/move", until("letter.entry-move-proposed.until"));
    }

    Wording takenBack() {
        return toWriter("entry-move-taken-back", "", "");
    }

    Wording moved() {
        return toWriter("entry-moved", "", until("letter.entry-moved.until"));
    }

    private Wording toWriter(String kind, String page, String until) {
        return head.wording(
                kind,
                reader.name(),
                PlainText.quoted(entry.title()),
                entry.reference(),
                from,
                to,
                move.reason().strip(),
                head.link("/entries/" + entry.id() + page),
                until);
    }

    /** Until when what the other form asks can be answered, where a time was given. */
    private String until(String key) {
        Instant until = move.until();
        return until == null
                ? ""
                : head.texts().get(key, until.atZone(head.whole().edition().zone())) + "\n\n";
    }

    /** @param by the name of who answered */
    Wording answered(String by) {
        Move.Settled settled = move.settled();
        boolean accepted = move.ended(Move.Ending.ACCEPTED);
        String word = settled == null || settled.word().isBlank()
                ? ""
                : head.texts()
                                .get(
                                        "letter.entry-move-answered.word",
                                        settled.word().strip()) + "\n\n";
        return head.own(
                accepted ? "entry-move-accepted" : "entry-move-declined",
                reader.name(),
                PlainText.quoted(entry.title()),
                entry.reference(),
                from,
                to,
                PlainText.quoted(by),
                head.link(head.whole().desk() + "/entries/" + entry.id()),
                word);
    }
}
