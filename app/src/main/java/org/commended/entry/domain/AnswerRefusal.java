package org.commended.entry.domain;

import org.commended.shared.Refusal;

/** Why an answer cannot be sent as it stands. Saving is never refused for it, but for {@link AnswerTooLong}. */
public sealed interface AnswerRefusal extends Refusal {

    String question();

    @Override
    default String field() {
        return fieldOf(question());
    }

    /** The name of the field that a question's answer is typed in. */
    static String fieldOf(String question) {
        return "answer-" + question;
    }

    record AnswerMissing(String question, String asked) implements AnswerRefusal {}

    record TooManyWords(String question, String asked, int over, int limit) implements AnswerRefusal {}

    /** More letters than any answer may have; a guard, not a limit people meet. */
    record AnswerTooLong(String question, String asked, int limit) implements AnswerRefusal {}

    record NotAFigure(String question, String asked) implements AnswerRefusal {}

    record NotAnAmount(String question, String asked) implements AnswerRefusal {}

    record NotADate(String question, String asked) implements AnswerRefusal {}

    record NotALink(String question, String asked) implements AnswerRefusal {}

    record NotAnOption(String question, String asked) implements AnswerRefusal {}

    /** @param most how many there may be */
    record TooManyFiles(String question, String asked, int most) implements AnswerRefusal {}

    /** @param name of the file in which a virus was found */
    record FileHasVirus(String question, String asked, String name) implements AnswerRefusal {}

    /** It was sent in time, and more time was given only for what it did not answer. */
    record AnswerStands(String question, String asked) implements AnswerRefusal {}

    /** @param limit letters in a name, a post or an address */
    record AnswerNameTooLong(String question, String asked, int limit) implements AnswerRefusal {}

    record PersonNotNamed(String question, String asked) implements AnswerRefusal {}

    record PersonMailUnclear(String question, String asked) implements AnswerRefusal {}

    record NotAgreed(String question, String asked) implements AnswerRefusal {}
}
