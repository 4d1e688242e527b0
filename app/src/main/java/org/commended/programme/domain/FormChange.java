package org.commended.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed about a question, so that whoever answered it must look again.
 *
 * @param asked the question's words, as they stood last
 */
public record FormChange(String question, String asked, What what) {

    /** What it was; of several things about one question each counts. */
    public enum What {
        ADDED,
        TAKEN_OUT,
        OTHER_KIND,
        OTHER_WORDS,
        REQUIRED,
        TIGHTER,
        OTHER_CHOICES
    }

    /** Everything that changed from one form to another. Order, help and headings are no change: an answer stays an answer. */
    public static List<FormChange> between(List<Question> before, List<Question> after) {
        Map<String, Question> old = byId(before);
        Set<String> left = byId(after).keySet();
        List<FormChange> changes = new ArrayList<>();
        for (Question now : after) {
            Question was = old.get(now.id());
            if (was == null) changes.add(of(now, What.ADDED));
            else changes.addAll(between(was, now));
        }
        before.stream()
                .filter(was -> !left.contains(was.id()))
                .map(was -> of(was, What.TAKEN_OUT))
                .forEach(changes::add);
        return changes;
    }

    private static Map<String, Question> byId(List<Question> form) {
        return form.stream().collect(Collectors.toMap(Question::id, Function.identity(), (one, other) -> one));
    }

    private static List<FormChange> between(Question was, Question now) {
        List<FormChange> changes = new ArrayList<>();
        if (was.kind() != now.kind()) changes.add(of(now, What.OTHER_KIND));
        if (!was.text().equals(now.text())) changes.add(of(now, What.OTHER_WORDS));
        if (now.required() && !was.required()) changes.add(of(now, What.REQUIRED));
        if (isTighter(was, now)) changes.add(of(now, What.TIGHTER));
        if (was.kind() == now.kind() && !was.options().equals(now.options())) changes.add(of(now, What.OTHER_CHOICES));
        return changes;
    }

    private static boolean isTighter(Question was, Question now) {
        return isLess(was.mostWords(), now.mostWords()) || isTighter(was.filesAsked(), now.filesAsked());
    }

    private static boolean isLess(@Nullable Integer was, @Nullable Integer now) {
        return now != null && now < Objects.requireNonNullElse(was, Integer.MAX_VALUE);
    }

    private static boolean isTighter(Question.Files was, Question.Files now) {
        return now.most() < was.most()
                || now.megabytes() < was.megabytes()
                || !now.kinds().containsAll(was.kinds());
    }

    private static FormChange of(Question question, What what) {
        return new FormChange(question.id(), question.text(), what);
    }
}
