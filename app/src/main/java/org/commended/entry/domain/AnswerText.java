package org.commended.entry.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.programme.domain.Question;

/**
 * The text of an answer, kind by kind: how it is made of what was typed, how it is laid out in fields again, and how people
 * read it. What may stand in it {@link AnswerRules} say; which body of the register an organisation is, the register says.
 */
public final class AnswerText {

    private AnswerText() {}

    /** @param values of the fields of the question, in their order on the page, or the lines of it in any other paper */
    public static String typed(Question.Kind kind, List<String> values) {
        String first = values.isEmpty() ? "" : values.getFirst();
        return switch (kind) {
            case CHOICES -> String.join("\n", values);
            case DECLARATION -> values.contains("yes") ? "yes" : "";
            case FILE -> "";
            case LONG_TEXT -> first.stripTrailing();
            case ORGANISATION -> lines(values).limit(2).collect(Collectors.joining("\n"));
            case PERSON ->
                AnsweredPerson.of(lines(values).collect(Collectors.joining("\n")))
                        .text();
            case SHORT_TEXT, NUMBER, MONEY, DATE, CHOICE, LINK -> first.strip();
        };
    }

    private static Stream<String> lines(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split("\n", -1)).map(String::strip));
    }

    /** What the fields of the question hold for an answer. */
    public static List<String> fields(Question.Kind kind, String text) {
        return switch (kind) {
            case CHOICES -> text.lines().toList();
            case ORGANISATION -> organisation(AnsweredOrganisation.of(text));
            case PERSON -> AnsweredPerson.of(text).lines();
            case SHORT_TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, LINK, DECLARATION, FILE -> List.of(text);
        };
    }

    private static List<String> organisation(AnsweredOrganisation one) {
        if (one.name().isEmpty()) return List.of("");
        String picked = one.body() == null ? AnsweredOrganisation.AS_WRITTEN : one.body();
        return List.of(one.name(), AnsweredOrganisation.pick(picked, one.name()));
    }

    /** For people to read: of files their names, of an organisation its name. */
    public static String words(Question.Kind kind, String text) {
        return switch (kind) {
            case FILE -> AttachedFile.names(text);
            case ORGANISATION -> AnsweredOrganisation.of(text).name();
            case PERSON -> AnsweredPerson.of(text).words();
            case SHORT_TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, CHOICES, LINK, DECLARATION -> text;
        };
    }

    /** Where nobody knows any more what was asked: files by their names, everything else as it is. */
    static String ofUnknownKind(String text) {
        String names = AttachedFile.names(text);
        return names.isEmpty() ? text : names;
    }

    /** As judges have it. Files stay as they are: judges fetch them. */
    static String forJudges(Question.Kind kind, String text) {
        return switch (kind) {
            case ORGANISATION -> AnsweredOrganisation.of(text).name();
            case PERSON -> AnsweredPerson.of(text).forJudges();
            case SHORT_TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, CHOICES, LINK, DECLARATION, FILE -> text;
        };
    }

    /** Whether an answer of this kind is somebody's name and nothing else. */
    public static boolean isName(Question.Kind kind) {
        return kind == Question.Kind.ORGANISATION || kind == Question.Kind.PERSON;
    }
}
