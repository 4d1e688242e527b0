package org.commended.entry.domain;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commended.entry.domain.AnswerRefusal.AnswerMissing;
import org.commended.entry.domain.AnswerRefusal.AnswerNameTooLong;
import org.commended.entry.domain.AnswerRefusal.AnswerTooLong;
import org.commended.entry.domain.AnswerRefusal.NotADate;
import org.commended.entry.domain.AnswerRefusal.NotAFigure;
import org.commended.entry.domain.AnswerRefusal.NotALink;
import org.commended.entry.domain.AnswerRefusal.NotAgreed;
import org.commended.entry.domain.AnswerRefusal.NotAnAmount;
import org.commended.entry.domain.AnswerRefusal.NotAnOption;
import org.commended.entry.domain.AnswerRefusal.PersonMailUnclear;
import org.commended.entry.domain.AnswerRefusal.PersonNotNamed;
import org.commended.entry.domain.AnswerRefusal.TooManyFiles;
import org.commended.entry.domain.AnswerRefusal.TooManyWords;
import org.commended.programme.domain.Question;
import org.commended.shared.PartialDate;
import org.commended.shared.Refusal;

/** What an answer must be like: what was asked for, within the words taken. */
public final class AnswerRules {

    /** Letters in one answer; some sixteen thousand words. */
    public static final int LONGEST = 100_000;

    private static final Pattern FIGURE = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?");
    private static final Pattern AMOUNT = Pattern.compile(
            "£?\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?\\s?(?:k|m|bn|thousand|million|billion)?",
            Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> DATES = Stream.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d.M.uuuu")
            .map(AnswerRules::strictly)
            .toList();

    private AnswerRules() {}

    private static DateTimeFormatter strictly(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Everything wrong with what is written; an empty answer is only wrong once the entry is sent. */
    public static Stream<Refusal> check(Question question, String text) {
        if (text.isBlank()) return Stream.empty();
        boolean byLine = question.kind() == Question.Kind.PERSON;
        String said = byLine ? text : text.strip();
        return Stream.concat(tooManyWords(question, text).stream(), notAsAsked(question, said).stream());
    }

    public static Optional<Refusal> missing(Question question, String text) {
        if (!question.required() || !text.isBlank()) return Optional.empty();
        return Optional.of(
                question.kind() == Question.Kind.DECLARATION
                        ? new NotAgreed(question.id(), question.text())
                        : new AnswerMissing(question.id(), question.text()));
    }

    /** The one thing for which saving is refused. */
    public static Optional<Refusal> tooLong(Question question, String text) {
        return text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(new AnswerTooLong(question.id(), question.text(), LONGEST));
    }

    private static Optional<Refusal> tooManyWords(Question question, String text) {
        Integer limit = question.wordLimit();
        Integer most = question.mostWords();
        if (limit == null || most == null) return Optional.empty();
        int words = Words.count(text);
        return words <= most
                ? Optional.empty()
                : Optional.of(new TooManyWords(question.id(), question.text(), words - limit, limit));
    }

    /** How many words over the limit an answer is that is taken all the same; none where it keeps the limit, or is too long. */
    public static int tolerated(Question question, String text) {
        Integer limit = question.wordLimit();
        Integer most = question.mostWords();
        if (limit == null || most == null) return 0;
        int words = Words.count(text);
        return words > limit && words <= most ? words - limit : 0;
    }

    private static Optional<Refusal> notAsAsked(Question question, String text) {
        String id = question.id();
        String asked = question.text();
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT, DECLARATION -> Optional.empty();
            case NUMBER -> unless(FIGURE.matcher(text).matches(), new NotAFigure(id, asked));
            case MONEY -> unless(AMOUNT.matcher(text).matches(), new NotAnAmount(id, asked));
            case DATE -> unless(isDate(text), new NotADate(id, asked));
            case LINK -> unless(isLink(text), new NotALink(id, asked));
            case CHOICE -> unless(question.options().contains(text), new NotAnOption(id, asked));
            case ORGANISATION ->
                nameTooLong(question, AnsweredOrganisation.of(text).name());
            case PERSON -> notAPerson(question, AnsweredPerson.of(text));
            case FILE -> tooManyFiles(question, text);
            case CHOICES -> unless(question.options().containsAll(text.lines().toList()), new NotAnOption(id, asked));
        };
    }

    private static Optional<Refusal> nameTooLong(Question question, String name) {
        return unless(
                name.length() <= EntryRules.LONGEST_NAME,
                new AnswerNameTooLong(question.id(), question.text(), EntryRules.LONGEST_NAME));
    }

    private static Optional<Refusal> notAPerson(Question question, AnsweredPerson person) {
        if (person.name().isEmpty()) return Optional.of(new PersonNotNamed(question.id(), question.text()));
        if (!person.canBeWrittenTo()) return Optional.of(new PersonMailUnclear(question.id(), question.text()));
        return person.lines().stream()
                .flatMap(line -> nameTooLong(question, line).stream())
                .findFirst();
    }

    private static Optional<Refusal> tooManyFiles(Question question, String text) {
        int most = question.filesAsked().most();
        return unless(AttachedFile.of(text).size() <= most, new TooManyFiles(question.id(), question.text(), most));
    }

    private static Optional<Refusal> unless(boolean good, Refusal reason) {
        return good ? Optional.empty() : Optional.of(reason);
    }

    /** A day, or a month or year alone. */
    private static boolean isDate(String text) {
        return PartialDate.find(text).isPresent()
                || DATES.stream().anyMatch(format -> parses(text, format))
                || DATES.stream().anyMatch(format -> parses("1 " + text, format));
    }

    private static boolean parses(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format).getYear() > 0;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static boolean isLink(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
