package org.commended.programme.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The questions a new category starts from, to be changed at will. The title and who enters are asked of everybody when
 * an entry is started, and stand in no form.
 */
public final class UsualForm {

    private static final int STORY_WORDS = 400;
    private static final int PEOPLE_WORDS = 200;
    private static final int SUMMARY_WORDS = 100;

    private UsualForm() {}

    /**
     * @param words gives the words of a key of the message files
     * @param rules whose limit for summaries is taken, where there is one
     */
    public static List<Question> questions(UnaryOperator<String> words, HouseRules rules) {
        int summary = rules.summaryWords() == null ? SUMMARY_WORDS : rules.summaryWords();
        return List.of(
                question("what", Audience.JUDGES, STORY_WORDS, words),
                question("changed", Audience.JUDGES, STORY_WORDS, words),
                question("who", Audience.JUDGES, PEOPLE_WORDS, words),
                question("summary", Audience.PUBLICATION, summary, words));
    }

    private static Question question(String id, Audience audience, int limit, UnaryOperator<String> words) {
        String key = "programme.usual." + id;
        return new Question(
                id,
                words.apply(key),
                Kind.LONG_TEXT,
                help(words.apply(key + ".help")),
                limit,
                true,
                List.of(),
                audience,
                words.apply(key + ".section"));
    }

    private static @Nullable String help(String words) {
        return words.isEmpty() ? null : words;
    }
}
