package org.commended.entry.application;

import java.util.ArrayList;
import java.util.List;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form of each category. A category without questions of its own is asked one: what judges should know. Where the
 * house publishes summaries and the form asks for none, it asks for one.
 */
@Component
public class EntryForms {

    private static final int STATEMENT_WORDS = 1_000;
    private static final int SUMMARY_WORDS = 100;

    private final Programmes programmes;
    private final Languages languages;

    EntryForms(Programmes programmes, Languages languages) {
        this.programmes = programmes;
        this.languages = languages;
    }

    public EntryForm get(CategoryId id) {
        Category category = programmes.getCategory(id);
        Whole whole = programmes.getWhole(category.edition());
        return EntryForm.of(whole, category, questions(whole, category));
    }

    /** The forms of all categories of an edition, in one query. */
    public List<EntryForm> list(Whole whole) {
        return programmes.listCategories(whole.edition().id()).stream()
                .map(category -> EntryForm.of(whole, category, questions(whole, category)))
                .toList();
    }

    private List<Question> questions(Whole whole, Category category) {
        HouseRules rules = whole.edition().details().rules();
        List<Question> asked = asked(category.details().form());
        boolean asksSummary = asked.stream().anyMatch(question -> question.id().equals(Draft.SUMMARY));
        if (!asksSummary && Boolean.TRUE.equals(rules.summaryPublished())) asked.add(summary(rules.summaryWords()));
        return asked;
    }

    /** What a category's own questions come to: where it has none, one for all. */
    List<Question> asked(List<Question> own) {
        return own.isEmpty() ? new ArrayList<>(List.of(statement())) : new ArrayList<>(own);
    }

    private Question statement() {
        Texts texts = languages.english();
        return new Question(
                "statement",
                texts.get("entry.form.statement"),
                Question.Kind.LONG_TEXT,
                texts.get("entry.form.statementHelp"),
                STATEMENT_WORDS,
                true,
                List.of(),
                Question.Audience.JUDGES,
                texts.get("entry.form.statementSection"));
    }

    private Question summary(@Nullable Integer words) {
        Texts texts = languages.english();
        return new Question(
                Draft.SUMMARY,
                texts.get("entry.form.summary"),
                Question.Kind.LONG_TEXT,
                texts.get("entry.form.summaryHelp"),
                words == null ? SUMMARY_WORDS : words,
                true,
                List.of(),
                Question.Audience.PUBLICATION,
                texts.get("entry.form.summarySection"));
    }
}
