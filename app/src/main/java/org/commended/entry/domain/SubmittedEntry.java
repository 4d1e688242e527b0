package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * The copy of an entry that counts: frozen when it was received, with the questions as they were asked then.
 *
 * @param sha256 of the frozen text, in hexadecimal, as the receipt has it
 */
public record SubmittedEntry(
        EntryId id,
        String reference,
        String title,
        EntryDetails details,
        List<EntryOrganisation> organisations,
        List<Answered> answers,
        Instant receivedAt,
        String sha256) {

    public SubmittedEntry {
        organisations = List.copyOf(organisations);
        answers = List.copyOf(answers);
    }

    /** One question as it was asked, and what was answered. */
    public record Answered(
            String question,
            String asked,
            @Nullable String section,
            Question.Kind kind,
            Question.Audience audience,
            String text) {

        public static Answered of(Question question, String text) {
            return new Answered(
                    question.id(), question.text(), question.section(), question.kind(), question.audience(), text);
        }

        /** The same question with another answer. */
        Answered with(String other) {
            return new Answered(question, asked, section, kind, audience, other);
        }

        /** The answer for people to read: of files, their names. */
        public String words() {
            return AnswerText.words(kind, text);
        }

        /** The files it is answered with; none where it is answered in words. */
        public List<AttachedFile> files() {
            return kind == Question.Kind.FILE ? AttachedFile.of(text) : List.of();
        }
    }

    /** The same without its hash, to make a corrected copy from. */
    public Frozen frozen() {
        return new Frozen(id, reference, title, details, organisations, answers, receivedAt);
    }

    /** What judges read: everything but what was marked confidential, in the words they read it in. */
    public List<Answered> forJudges() {
        return answers.stream()
                .filter(answer -> answer.audience() != Question.Audience.CONFIDENTIAL)
                .map(answer -> answer.with(AnswerText.forJudges(answer.kind(), answer.text())))
                .toList();
    }
}
