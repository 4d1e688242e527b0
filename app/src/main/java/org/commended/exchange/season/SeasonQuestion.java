package org.commended.exchange.season;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a category's entry form.
 *
 * @param wordLimit the longest answer, in words
 * @param required null means not required
 * @param options what to choose from; at least one where the kind is a choice
 * @param audience who reads the answer; null means the judges
 * @param section the heading it stands under
 * @param onlyIf the answer to an earlier question that lets this one be asked; null where it always is
 * @param files what may be sent, where the kind is a file; null there means PDF, JPEG and PNG, three of up to 20 MB
 * @param tolerance how far over the word limit an answer is still taken, in hundredths of it; null where it is not
 */
public record SeasonQuestion(
        @Written(Form.SLUG) String id,
        String text,
        Kind kind,
        @Nullable String help,
        @Nullable Integer wordLimit,
        @Nullable Boolean required,
        List<String> options,
        @Nullable Audience audience,
        @Nullable String section,
        @Nullable OnlyIf onlyIf,
        @Nullable Files files,
        @AtLeast(1) @Nullable Integer tolerance) {

    public SeasonQuestion {
        options = List.copyOf(options);
    }

    /** @param answers any one of these; empty for a declaration that is agreed to */
    public record OnlyIf(@Written(Form.SLUG) String question, List<String> answers) {
        public OnlyIf {
            answers = List.copyOf(answers);
        }
    }

    /**
     * @param megabytes of each file, at most
     * @param most how many
     */
    public record Files(List<FileKind> kinds, int megabytes, int most) {
        public Files {
            kinds = List.copyOf(kinds);
        }
    }

    /** What a file may be. */
    public enum FileKind implements Wire {
        PDF,
        DOCX,
        XLSX,
        PPTX,
        ODT,
        ODS,
        ODP,
        JPEG,
        PNG
    }

    /** What an answer is. */
    public enum Kind implements Wire {
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        /** One of the options. */
        CHOICE,
        /** Any of the options. */
        CHOICES,
        LINK,
        /** A statement to agree to. */
        DECLARATION,
        /** One or several files. */
        FILE,
        /** A public body or any other organisation. */
        ORGANISATION,
        /** Somebody's name, post, organisation and mail address. */
        PERSON
    }

    /** Who reads an answer. */
    public enum Audience implements Wire {
        JUDGES,
        PUBLICATION,
        /** Judges who have to; never published. */
        CONFIDENTIAL
    }
}
