package org.commended.finalist.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.Words;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerMissing;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerTooLong;
import org.commended.finalist.domain.FinalistRefusal.FinalistTooManyWords;
import org.commended.finalist.domain.FinalistRefusal.PresenterEmailUnclear;
import org.commended.finalist.domain.FinalistRefusal.PresenterNameMissing;
import org.commended.finalist.domain.FinalistRefusal.TablePlacesUnclear;
import org.commended.people.domain.EmailAddress;
import org.commended.shared.Refusal;

/** What must be so before an answer is kept. */
public final class AnswerRules {

    public static final int SUMMARY_WORDS = 100;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 5_000;

    private AnswerRules() {}

    /** The fields of a kind, in the order they are asked for. */
    public static List<String> fields(TaskKind kind) {
        return switch (kind) {
            case SUMMARY -> List.of("text");
            case PRINTED_NAME -> List.of("names");
            case TABLE -> List.of("places", "contact", "email");
            case PRESENTERS -> presenterFields();
            case SLIDES -> List.of();
            case PHOTOGRAPH -> List.of("caption", "alt");
        };
    }

    private static List<String> presenterFields() {
        List<String> fields = new ArrayList<>();
        for (int number = 1; number <= TaskAnswer.MOST_PRESENTERS; number++)
            for (String field : List.of("name", "role", "aloud", "access", "email")) fields.add(field + "-" + number);
        return List.copyOf(fields);
    }

    public static List<Refusal> reasonsAgainst(TaskKind kind, Map<String, String> values) {
        List<Refusal> reasons = new ArrayList<>();
        for (String field : fields(kind)) {
            boolean text = field.equals("text") || field.equals("names");
            int most = text ? LONGEST_TEXT : LONGEST_LINE;
            if (value(values, field).length() > most) reasons.add(new FinalistAnswerTooLong(field, most));
        }
        switch (kind) {
            case SUMMARY -> summary(values, reasons);
            case PRINTED_NAME -> required(values, "names", reasons);
            case TABLE -> table(values, reasons);
            case PRESENTERS -> presenters(values, reasons);
            case SLIDES -> {}
            case PHOTOGRAPH -> {
                required(values, "caption", reasons);
                required(values, "alt", reasons);
            }
        }
        return reasons;
    }

    private static String value(Map<String, String> values, String field) {
        return values.getOrDefault(field, "");
    }

    private static void required(Map<String, String> values, String field, List<Refusal> reasons) {
        if (value(values, field).isBlank()) reasons.add(new FinalistAnswerMissing(field));
    }

    private static void summary(Map<String, String> values, List<Refusal> reasons) {
        required(values, "text", reasons);
        int words = Words.count(value(values, "text"));
        if (words > SUMMARY_WORDS) reasons.add(new FinalistTooManyWords("text", words, SUMMARY_WORDS));
    }

    /** Nobody is compelled to come: no places is an answer. */
    private static void table(Map<String, String> values, List<Refusal> reasons) {
        if (!value(values, "places").matches("[0-9]{1,2}")) reasons.add(new TablePlacesUnclear());
        else if (!value(values, "places").matches("0+")) required(values, "contact", reasons);
        email(values, "email", reasons);
    }

    private static void presenters(Map<String, String> values, List<Refusal> reasons) {
        for (int number = 1; number <= TaskAnswer.MOST_PRESENTERS; number++) {
            boolean named = !value(values, "name-" + number).isEmpty();
            boolean said = !(value(values, "role-" + number)
                            + value(values, "aloud-" + number)
                            + value(values, "access-" + number)
                            + value(values, "email-" + number))
                    .isEmpty();
            if (said && !named) reasons.add(new PresenterNameMissing("name-" + number));
            email(values, "email-" + number, reasons);
        }
        if (reasons.isEmpty() && TaskAnswer.presenters(values).isEmpty())
            reasons.add(new FinalistAnswerMissing("name-1"));
    }

    private static void email(Map<String, String> values, String field, List<Refusal> reasons) {
        String email = value(values, field);
        if (!email.isEmpty() && !EmailAddress.isOne(email)) reasons.add(new PresenterEmailUnclear(field));
    }
}
