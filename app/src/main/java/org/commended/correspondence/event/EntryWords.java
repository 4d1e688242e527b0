package org.commended.correspondence.event;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Invitation;
import org.commended.entry.domain.Screening;
import org.commended.programme.domain.Category;

/** The words of letters about one entry, to one of its writers. */
record EntryWords(Letterhead head, Entry entry, Category category, String reader) {

    /** @param sha256 of the copy that was received, in hexadecimal */
    Wording received(Instant at, String sha256, boolean again) {
        String kind = again ? "entry-received-again" : "entry-received";
        return head.wording(
                kind,
                reader,
                title(),
                entry.reference(),
                in(),
                link("/receipt"),
                there(at),
                change(at),
                sha256,
                link("/receipt.pdf"));
    }

    /** Until when it can be changed, while that is so. */
    private String change(Instant at) {
        Instant closes = head.whole().edition().window().closesAt();
        return closes == null || !at.isBefore(closes)
                ? head.texts().get("letter.entry.read")
                : head.texts().get("letter.entry.readOrChange", there(closes));
    }

    Wording extended(Instant until, String reason) {
        return head.wording(
                "entry-extended",
                reader,
                title(),
                entry.reference(),
                in(),
                link("/check"),
                there(until),
                reason.strip());
    }

    Wording extensionTakenBack() {
        return head.wording("entry-extension-taken-back", reader, title(), entry.reference(), in(), link(""));
    }

    Wording withdrawn(Instant at, String by) {
        return head.wording(
                "entry-withdrawn", reader, title(), entry.reference(), in(), link(""), there(at), PlainText.quoted(by));
    }

    /** @param number of the section, from 1 */
    Wording handed(int number, String section, String by) {
        String way = link("/sections/" + number);
        return head.wording(
                "entry-section",
                reader,
                title(),
                entry.reference(),
                in(),
                way,
                PlainText.quoted(by),
                PlainText.quoted(section));
    }

    /** To the person who is put forward: of what it is, nothing of what it says. */
    Wording nomination(String kind, String by) {
        String way = head.link("/entries/nominations/" + entry.id());
        return head.wording(
                kind, reader, title(), entry.reference(), in(), way, PlainText.quoted(by), head.link("/privacy"));
    }

    Wording agreed(String nominee) {
        return head.wording(
                "nominee-agreed",
                reader,
                title(),
                entry.reference(),
                in(),
                link("/nominee"),
                "",
                PlainText.quoted(nominee));
    }

    Wording ruledOut(Screening screening) {
        return head.wording(
                "entry-ruled-out",
                reader,
                title(),
                entry.reference(),
                in(),
                link(""),
                screening.rule().strip(),
                screening.reason().strip());
    }

    Wording eligibleAgain(Screening screening) {
        String reason = screening.reason().isBlank()
                ? ""
                : head.texts().get("letter.entry.reason", screening.reason().strip()) + "\n\n";
        return head.wording("entry-eligible-again", reader, title(), entry.reference(), in(), link(""), reason);
    }

    Wording corrected(Correction correction) {
        String part = category.findQuestion(correction.part())
                .map(question -> PlainText.line(question.text()))
                .orElseGet(() -> head.texts().get("letter.entry.title"));
        return head.wording(
                "entry-corrected",
                reader,
                title(),
                entry.reference(),
                in(),
                link(""),
                part,
                correction.reason().strip());
    }

    Wording invited(Invitation invitation, String by) {
        String reason = invitation.reason();
        String more = !invitation.isHandOver()
                ? head.texts().get("letter.entry.right." + invitation.right().word())
                : reason == null ? "" : head.texts().get("letter.entry.why", PlainText.quoted(reason));
        String way = head.link("/entries/invitations/" + invitation.id());
        String kind = invitation.isHandOver() ? "entry-hand-over" : "entry-invitation";
        return head.wording(kind, reader, title(), entry.reference(), in(), way, PlainText.quoted(by), more);
    }

    private String title() {
        return PlainText.quoted(entry.title());
    }

    private String in() {
        return head.texts()
                .get("letter.entry.in", category.name(), head.whole().edition().name());
    }

    private String link(String page) {
        return head.link("/entries/" + entry.id() + page);
    }

    private ZonedDateTime there(Instant at) {
        return at.atZone(head.whole().edition().zone());
    }
}
