package org.commended.entry.web;

import java.util.List;
import java.util.Objects;
import org.commended.entry.application.RedactingEntry.Subject;
import org.commended.entry.domain.AnswerRefusal;
import org.commended.entry.domain.AttachedFile;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.entry.domain.Traces;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.files.FileRules;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * An entry's words as they were sent, and beside them as judges will read them.
 *
 * @param by who made the last redaction; empty where there is none
 */
public record RedactionPage(Subject subject, String by, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole().organiser().brand();
    }

    public Whole whole() {
        return subject.draft().form().whole();
    }

    public String entryHref() {
        return whole().desk() + "/entries/" + subject.sent().id();
    }

    public String href() {
        return entryHref() + "/redaction";
    }

    public String list() {
        return whole().desk() + "/redactions";
    }

    /** The answers in words that judges may read; files are never among them. */
    public List<Answered> answers() {
        return originals(subject.sent());
    }

    static List<Answered> originals(SubmittedEntry sent) {
        if (sent.answers().isEmpty()) {
            String summary = Objects.requireNonNullElse(sent.details().summary(), "");
            return List.of(new Answered(Redaction.SUMMARY, "", null, Kind.LONG_TEXT, Audience.PUBLICATION, summary));
        }
        return sent.forJudges().stream()
                .filter(answer -> answer.kind() != Kind.FILE)
                .toList();
    }

    /** The answers in files, which judges do not see but for copies. */
    public List<Answered> files() {
        return subject.sent().forJudges().stream()
                .filter(answer -> answer.kind() == Kind.FILE)
                .toList();
    }

    /** What judges see in the place of the files of an answer. */
    public List<AttachedFile> copies(Answered answer) {
        return subject.last()
                .map(last -> AttachedFile.of(last.text(answer.question())))
                .orElse(List.of());
    }

    /** Which files may be put in the place of an answer's. */
    public FileRules rules(Answered answer) {
        return subject.draft()
                .form()
                .find(answer.question())
                .map(Question::filesAsked)
                .orElse(Question.Files.USUAL)
                .rules();
    }

    public static String fileField(String question) {
        return "file-" + question;
    }

    public static String field(String question) {
        return AnswerRefusal.fieldOf(question);
    }

    public List<Traces.Piece> pieces(Answered answer) {
        return subject.traces().pieces(answer.text());
    }

    /** How many words may still tell whose entry it is, in what judges will read. */
    public long found() {
        return answers().stream()
                .mapToLong(answer -> subject.traces().count(form.raw(field(answer.question()))))
                .sum();
    }

    /** What somebody else saved for an answer meanwhile; empty where what was typed is not out of date. */
    public String meanwhile(Answered answer) {
        boolean stale = form.refusals().stream().anyMatch(EntryChangedMeanwhile.class::isInstance);
        return stale ? subject.last().map(last -> last.text(answer.question())).orElse("") : "";
    }

    public boolean isOfAnother() {
        return subject.last().filter(last -> last.isOfAnother(subject.sent())).isPresent();
    }

    /** Who made it and when. */
    public String made(Frame frame) {
        return subject.last()
                .map(last -> frame.t(
                        "entry.redaction.made",
                        by,
                        frame.moments().full(last.at(), whole().edition().zone())))
                .orElseGet(() -> frame.t("entry.redaction.none"));
    }
}
