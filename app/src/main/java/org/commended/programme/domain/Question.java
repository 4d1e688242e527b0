package org.commended.programme.domain;

import java.util.List;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.FileRules;
import org.jspecify.annotations.Nullable;

/**
 * A question of a category's entry form.
 *
 * @param section the heading it stands under; each section is a page
 * @param wordLimit warned about while writing, and only refused at submission, beyond the tolerance
 * @param onlyIf what has to be answered to an earlier question for this one to be asked; null where it always is
 * @param files what is asked of files; null for every other kind of question
 * @param tolerance how far over the limit an answer is still taken, in hundredths of the limit; null where it is not
 */
public record Question(
        String id,
        String text,
        Kind kind,
        @Nullable String help,
        @Nullable Integer wordLimit,
        boolean required,
        List<String> options,
        Audience audience,
        @Nullable String section,
        @Nullable Condition onlyIf,
        @Nullable Files files,
        @Nullable Integer tolerance) {

    /** In hundredths of the limit: beyond that it is none. */
    public static final int MOST_TOLERANCE = 50;

    public Question {
        options = List.copyOf(options);
    }

    /** A question whose limit has no tolerance. */
    public Question(
            String id,
            String text,
            Kind kind,
            @Nullable String help,
            @Nullable Integer wordLimit,
            boolean required,
            List<String> options,
            Audience audience,
            @Nullable String section,
            @Nullable Condition onlyIf,
            @Nullable Files files) {
        this(id, text, kind, help, wordLimit, required, options, audience, section, onlyIf, files, null);
    }

    /** A question that is answered in words. */
    public Question(
            String id,
            String text,
            Kind kind,
            @Nullable String help,
            @Nullable Integer wordLimit,
            boolean required,
            List<String> options,
            Audience audience,
            @Nullable String section,
            @Nullable Condition onlyIf) {
        this(id, text, kind, help, wordLimit, required, options, audience, section, onlyIf, null);
    }

    /** A question that is always asked. */
    public Question(
            String id,
            String text,
            Kind kind,
            @Nullable String help,
            @Nullable Integer wordLimit,
            boolean required,
            List<String> options,
            Audience audience,
            @Nullable String section) {
        this(id, text, kind, help, wordLimit, required, options, audience, section, null);
    }

    /**
     * The answer to an earlier question that lets another be asked.
     *
     * @param question its id; a choice, several choices or a declaration
     * @param answers any one of these; empty for a declaration that is agreed to
     */
    public record Condition(String question, List<String> answers) {

        public Condition {
            answers = List.copyOf(answers);
        }

        /** Whether the other question still offers one of them. */
        public boolean canBeMetBy(Question other) {
            boolean declared = other.kind() == Kind.DECLARATION;
            return declared ? answers.isEmpty() : answers.stream().anyMatch(other.options()::contains);
        }

        /** Whether an answer, one choice a line, is among them. */
        public boolean isMetBy(String text) {
            return answers.isEmpty() ? !text.isBlank() : text.lines().anyMatch(answers::contains);
        }
    }

    /**
     * What may be sent.
     *
     * @param megabytes of each file, at most
     * @param most how many files
     */
    public record Files(List<FileKind> kinds, int megabytes, int most) {

        /** Documents people print to, and pictures. */
        public static final Files USUAL = new Files(List.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG), 20, 3);

        public Files {
            kinds = List.copyOf(kinds);
        }

        public FileRules rules() {
            return FileRules.of(kinds, megabytes);
        }
    }

    /** How many words are taken: the limit and what is tolerated beyond it, whole words only; null where there is no limit. */
    public @Nullable Integer mostWords() {
        if (wordLimit == null || tolerance == null) return wordLimit;
        return wordLimit + (int) ((long) wordLimit * tolerance / 100);
    }

    /** Whether some words over the limit are taken. */
    public boolean tolerates() {
        return wordLimit != null && !wordLimit.equals(mostWords());
    }

    /** What is asked of files; the usual where nothing was said. */
    public Files filesAsked() {
        return files == null ? Files.USUAL : files;
    }

    /** Whether another question can depend on the answer. */
    public boolean canDecide() {
        return kind == Kind.CHOICE || kind == Kind.CHOICES || kind == Kind.DECLARATION;
    }

    /** What an answer is. */
    public enum Kind {
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        CHOICE,
        CHOICES,
        LINK,
        DECLARATION,
        FILE,
        /** A body of the register, or a name where it is not in there. */
        ORGANISATION,
        /** A name, with post, organisation and mail address. */
        PERSON
    }

    /** Whom the answer is for. */
    public enum Audience {
        JUDGES,
        PUBLICATION,
        CONFIDENTIAL
    }
}
