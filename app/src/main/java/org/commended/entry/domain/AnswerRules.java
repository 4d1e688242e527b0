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
import org.commended.entry.domain.AnswerRefusal.AnswerTooLong;
import org.commended.entry.domain.AnswerRefusal.NotADate;
import org.commended.entry.domain.AnswerRefusal.NotAFigure;
import org.commended.entry.domain.AnswerRefusal.NotALink;
import org.commended.entry.domain.AnswerRefusal.NotAgreed;
import org.commended.entry.domain.AnswerRefusal.NotAnAmount;
import org.commended.entry.domain.AnswerRefusal.NotAnOption;
import org.commended.entry.domain.AnswerRefusal.TooManyFiles;
import org.commended.entry.domain.AnswerRefusal.TooManyWords;
import org.commended.programme.domain.Question;
import org.commended.shared.PartialDate;
import org.commended.shared.Refusal;

/** What an answer must be like: what was asked for, within the words allowed. There is no tolerance. */
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
        return Stream.concat(tooManyWords(question, text).stream(), notAsAsked(question, text.strip()).stream());
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
        if (limit == null) return Optional.empty();
        int over = Words.count(text) - limit;
        return over <= 0
                ? Optional.empty()
                : Optional.of(new TooManyWords(question.id(), question.text(), over, limit));
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
            case FILE -> tooManyFiles(question, text);
            case CHOICES -> unless(question.options().containsAll(text.lines().toList()), new NotAnOption(id, asked));
        };
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
