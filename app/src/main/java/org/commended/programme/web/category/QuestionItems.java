package org.commended.programme.web.category;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.NoSuchChoice;
import org.commended.programme.domain.NotAnAnswer;
import org.commended.programme.domain.NothingEntered;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Condition;
import org.commended.programme.domain.Question.Files;
import org.commended.programme.domain.Question.Kind;
import org.commended.programme.domain.TooFewOptions;
import org.commended.programme.web.At;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Outcome;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.FileSettings;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What entrants are asked. */
@Component
class QuestionItems extends Items<Category, Question> {

    private static final int MOST_WORDS = 10_000;
    private static final int MOST_FILES = 10;
    private static final int ID = 8;
    private static final Question BLANK =
            new Question(NEW, "", Kind.LONG_TEXT, null, null, true, List.of(), Audience.JUDGES, null);

    private final ChangingCategory changing;

    QuestionItems(ChangingCategory changing) {
        super("form");
        this.changing = changing;
    }

    @Override
    protected List<Question> in(Category category) {
        return category.details().form();
    }

    @Override
    protected Category with(Category category, List<Question> questions) {
        return new CategoryDraft(category).form(questions).done();
    }

    @Override
    protected String id(Question question) {
        return question.id();
    }

    @Override
    protected String name(Question question) {
        return question.text();
    }

    @Override
    protected Form shown(Category category, @Nullable Question given) {
        Question question = given == null ? BLANK : given;
        return new Fields()
                .with("text", question.text())
                .with("help", question.help())
                .with("kind", question.kind())
                .with("wordLimit", question.wordLimit())
                .with("tolerance", question.tolerance())
                .lines("options", question.options())
                .all(
                        "fileKinds",
                        question.filesAsked().kinds().stream()
                                .map(FileKind::word)
                                .toList())
                .with("megabytes", question.filesAsked().megabytes())
                .with("mostFiles", question.filesAsked().most())
                .ticked("required", question.required())
                .with("audience", question.audience())
                .with("section", given == null ? lastSection(category) : question.section())
                .with(
                        "onlyIf",
                        question.onlyIf() == null ? "" : question.onlyIf().question())
                .lines(
                        "onlyIfAnswers",
                        question.onlyIf() == null
                                ? List.of()
                                : question.onlyIf().answers())
                .form();
    }

    /** A new question most often joins the section before it. */
    private static @Nullable String lastSection(Category category) {
        List<Question> form = category.details().form();
        return form.isEmpty() ? null : form.getLast().section();
    }

    @Override
    protected Outcome<Question> read(Category category, String id, Reading reading) {
        Kind kind = reading.one("kind", Kind.LONG_TEXT);
        List<String> options = reading.lines("options");
        boolean choice = kind == Kind.CHOICE || kind == Kind.CHOICES;
        if (choice && options.size() < 2) reading.refuse(new TooFewOptions("options"));
        boolean text = kind == Kind.LONG_TEXT || kind == Kind.SHORT_TEXT;
        Integer limit = reading.whole("wordLimit", 1, MOST_WORDS);
        Integer tolerance = reading.whole("tolerance", 1, Question.MOST_TOLERANCE);
        Question question = new Question(
                id,
                reading.required("text", "question", Reading.LINE),
                kind,
                reading.optional("help", Reading.TEXT),
                text ? limit : null,
                reading.form().has("required"),
                choice ? options : List.of(),
                reading.one("audience", Audience.JUDGES),
                reading.optional("section", Reading.NAME),
                condition(category, id, reading),
                kind == Kind.FILE ? files(reading) : null,
                text && limit != null ? tolerance : null);
        return reading.give(() -> question);
    }

    private static Files files(Reading reading) {
        List<FileKind> kinds = Arrays.stream(FileKind.values())
                .filter(kind -> reading.form().chose("fileKinds", kind.word()))
                .toList();
        if (kinds.isEmpty()) reading.refuse(new NothingEntered("fileKinds", "kinds"));
        Integer megabytes = reading.whole("megabytes", 1, FileSettings.LARGEST_MEGABYTES);
        Integer most = reading.whole("mostFiles", 1, MOST_FILES);
        return new Files(
                kinds,
                megabytes == null ? Files.USUAL.megabytes() : megabytes,
                most == null ? Files.USUAL.most() : most);
    }

    /** On a question before it whose answer can decide, and on answers that one offers. */
    private static @Nullable Condition condition(Category category, String id, Reading reading) {
        String chosen = reading.form().text("onlyIf");
        if (chosen.isEmpty()) return null;
        List<String> answers = reading.lines("onlyIfAnswers");
        Optional<Question> decides = deciding(category, id).stream()
                .filter(question -> question.id().equals(chosen))
                .findFirst();
        if (decides.isEmpty()) reading.refuse(new NoSuchChoice("onlyIf"));
        boolean declared = decides.filter(one -> one.kind() == Kind.DECLARATION).isPresent();
        if (decides.isPresent() && !declared && !offers(decides.get(), answers))
            reading.refuse(new NotAnAnswer("onlyIfAnswers"));
        return new Condition(chosen, declared ? List.of() : answers);
    }

    private static boolean offers(Question question, List<String> answers) {
        return !answers.isEmpty() && question.options().containsAll(answers);
    }

    /** The questions before another whose answers can decide whether it is asked; all of them for a new one. */
    static List<Question> deciding(Category category, String id) {
        return category.details().form().stream()
                .takeWhile(question -> !question.id().equals(id))
                .filter(Question::canDecide)
                .toList();
    }

    /** Never one that was there before: answers know questions by their ids. */
    @Override
    protected String newId(Category category, Form typed) {
        return UUID.randomUUID().toString().substring(0, ID);
    }

    @Override
    public Page list(At<Category> at) {
        return new QuestionsPage(at.whole(), at.now());
    }

    @Override
    protected Page page(At<Category> at, String id, Sheet sheet) {
        return new QuestionPage(at.whole(), at.now(), id, sheet);
    }

    @Override
    public Outcome<Category> remove(Category category, String id, Doing doing) {
        return changing.change(category.id(), word(), now -> Outcome.done(without(now, id)), doing);
    }
}
