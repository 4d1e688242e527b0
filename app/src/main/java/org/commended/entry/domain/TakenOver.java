package org.commended.entry.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Kind;

/**
 * What of an entry goes into a new one under another form: what is asked there in the same words and of the same kind.
 *
 * @param taken by the new form's question, in its order
 * @param left what was answered and is not asked there
 * @param open what is asked there and was not answered
 */
public record TakenOver(Map<Question, String> taken, List<Answered> left, List<Question> open) {

    public TakenOver {
        taken = new LinkedHashMap<>(taken);
        left = List.copyOf(left);
        open = List.copyOf(open);
    }

    public static TakenOver of(List<Answered> answers, EntryForm form) {
        List<Answered> rest = new ArrayList<>(answers);
        Map<Question, String> taken = new LinkedHashMap<>();
        List<Question> open = new ArrayList<>();
        for (Question question : form.questions()) {
            Optional<Answered> same =
                    rest.stream().filter(answer -> isSame(question, answer)).findFirst();
            same.ifPresentOrElse(answer -> taken.put(question, answer.text()), () -> open.add(question));
            same.ifPresent(rest::remove);
        }
        return new TakenOver(taken, rest, open);
    }

    /** What somebody declared, they declare anew; and a file is sent for one entry. */
    private static boolean isSame(Question question, Answered answer) {
        boolean again = question.kind() == Kind.DECLARATION || question.kind() == Kind.FILE;
        return !again
                && question.kind() == answer.kind()
                && plain(question.text()).equals(plain(answer.asked()))
                && isOffered(question, answer.text());
    }

    private static boolean isOffered(Question question, String text) {
        boolean choice = question.kind() == Kind.CHOICE || question.kind() == Kind.CHOICES;
        return !choice || question.options().containsAll(text.lines().toList());
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
