package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commended.engine.names.BodyHit;
import org.commended.entry.application.LookingTogether.Between;
import org.commended.entry.application.MeetingWriters.Company;
import org.commended.entry.domain.AnswerRefusal;
import org.commended.entry.domain.AnsweredOrganisation;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.domain.LookAgain;
import org.commended.entry.domain.SavedAnswer;
import org.commended.entry.domain.Words;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Condition;
import org.commended.shared.Viewer;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * One section of an entry, to be written.
 *
 * @param company who else writes this entry just now
 * @param between who sees to it, and what is said of it
 * @param again what changed in the form since it was answered
 * @param found what was looked for in the register
 */
public record SectionPage(
        DraftView entry,
        Section section,
        Form form,
        Viewer writer,
        Company company,
        Between between,
        LookAgain again,
        Found found)
        implements Page {

    /** The bodies found by the name that an answer has. */
    public record Found(String question, List<BodyHit> hits) {

        static final Found NOTHING = new Found("", List.of());

        public Found {
            hits = List.copyOf(hits);
        }
    }

    SectionPage looking(Found other) {
        return new SectionPage(entry, section, form, writer, company, between, again, other);
    }

    /** Why a question is to be looked at again; empty where nothing changed since it was answered. */
    public String changed(Frame frame, Question question) {
        return EntryPage.why(frame, again.about(question));
    }

    /** Whether the register was asked for this answer. */
    public boolean isFound(Question question) {
        return found.question().equals(question.id());
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public String href() {
        return entry.href("sections/" + section.number());
    }

    public int of() {
        return entry.draft().form().sections().size();
    }

    /** What stands on the page: all that is asked, and what could be asked by an answer on this very page. */
    public List<Question> questions() {
        return section.questions().stream()
                .filter(question -> decidesHere(question) || entry.draft().isAsked(question))
                .toList();
    }

    /** Whether an answer on this very page decides about it. */
    private boolean decidesHere(Question question) {
        return deciding(question).filter(section.questions()::contains).isPresent()
                && deciding(question)
                        .filter(one -> decidesHere(one) || entry.draft().isAsked(one))
                        .isPresent();
    }

    private Optional<Question> deciding(Question question) {
        return entry.draft().form().deciding(question);
    }

    /** What another question on this page has to be answered with for this one to be asked; empty where it is asked anyway. */
    public String onlyIf(Frame frame, Question question) {
        Condition only = question.onlyIf();
        if (only == null || !decidesHere(question)) return "";
        String asked = entry.draft().form().find(only.question()).orElseThrow().text();
        return only.answers().isEmpty()
                ? frame.t("entry.onlyIfAgreed", asked)
                : frame.t("entry.onlyIf", only.answers().size(), String.join(", ", only.answers()), asked);
    }

    /** Whether the public will read the answer, and how it will stand is shown while it is written. */
    public boolean isPrinted(Question question) {
        return question.audience() == Question.Audience.PUBLICATION;
    }

    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public SavedAnswer saved(Question question) {
        return entry.draft().answer(question.id());
    }

    /** Whether what the page shows was typed and is not saved. */
    public boolean isUnsaved(Question question) {
        String typed = SectionForm.text(form, question);
        String saved = saved(question).text();
        return switch (question.kind()) {
            case FILE -> false;
            case ORGANISATION ->
                !AnsweredOrganisation.of(typed)
                        .name()
                        .equals(AnsweredOrganisation.of(saved).name());
            default -> !typed.equals(saved);
        };
    }

    /** What stands in the fields of an answer in several fields, one after another; a field without anything has nothing. */
    public String part(Question question, int place) {
        List<String> parts = form.all(AnswerRefusal.fieldOf(question.id()));
        return place < parts.size() ? parts.get(place) : "";
    }

    /** Whether the organisation that stands there is one of the register. */
    public boolean isKnown(Question question) {
        return AnsweredOrganisation.of(saved(question).text()).body() != null;
    }

    /** What a question is answered with, and for whom. */
    public String hint(Frame frame, Question question) {
        List<String> parts = new ArrayList<>();
        if (question.help() != null) parts.add(question.help());
        if (question.tolerates()) {
            parts.add(frame.t("entry.words.upToAnd", question.wordLimit(), question.mostWords()));
        } else if (question.wordLimit() != null) {
            parts.add(frame.t("entry.words.upTo", question.wordLimit()));
        }
        if (question.audience() != Question.Audience.JUDGES) {
            parts.add(frame.t("entry.audience." + question.audience().name().toLowerCase(Locale.ROOT)));
        }
        if (!question.required()) parts.add(frame.t("entry.optional"));
        return String.join(" ", parts);
    }

    /** How many words stand there, in the words the browser uses too. */
    public String count(Frame frame, Question question) {
        int words = Words.count(form.raw(AnswerRefusal.fieldOf(question.id())));
        if (question.wordLimit() == null) return frame.t("entry.words.count", words);
        int over = words - question.wordLimit();
        String sentence = over > 0
                ? overWords(frame, question, words <= Objects.requireNonNull(question.mostWords()))
                : frame.t("entry.words.within", question.wordLimit());
        return sentence.replace("{count}", grouped(words)).replace("{over}", grouped(over));
    }

    /** @param taken whether so many are taken all the same */
    public String overWords(Frame frame, Question question, boolean taken) {
        if (!question.tolerates()) return frame.t("entry.words.over", question.wordLimit());
        return frame.t(
                taken ? "entry.words.taken" : "entry.words.overAndAbove", question.wordLimit(), question.mostWords());
    }

    /** As words.js writes it: {@code 1,004}. */
    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** The hour it was saved at; with the day, where that is not today. */
    public String savedWords(Frame frame, Question question) {
        Instant at = Objects.requireNonNullElse(saved(question).at(), entry.now());
        ZonedDateTime there = at.atZone(entry.zone());
        boolean today =
                there.toLocalDate().equals(entry.now().atZone(entry.zone()).toLocalDate());
        return today
                ? frame.t("entry.savedAt", frame.moments().clock(at, entry.zone()))
                : frame.t("entry.savedOn", frame.moments().full(there));
    }

    public List<Criterion> criteria() {
        return entry.category().details().criteria();
    }

    public List<String> requirements() {
        return entry.category().details().requirements();
    }
}
