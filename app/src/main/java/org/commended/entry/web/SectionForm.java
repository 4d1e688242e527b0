package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.WritingAnswers.Typed;
import org.commended.entry.domain.AnswerRefusal;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.domain.SavedAnswer;
import org.commended.programme.domain.Question;
import org.commended.shared.web.Form;

/** The fields of a section's page: for each question the answer, the version of it that the page shows, and the mark
 * of its text. */
final class SectionForm {

    /** Named by a script that saves while one types, and wants a part of the page instead of another page. */
    static final String TYPING = "typing";

    private static final String SEEN = "seen-";
    private static final String WAS = "was-";
    private static final String KEEP = "keep-";
    private static final String THEIRS = "theirs";

    private SectionForm() {}

    static Form of(Draft draft, Section section) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Question question : section.questions()) {
            String text = draft.text(question);
            if (isFiles(question)) continue;
            values.put(AnswerRefusal.fieldOf(question.id()), AnswerText.fields(question.kind(), text));
            values.put(
                    SEEN + question.id(),
                    List.of(String.valueOf(draft.answer(question.id()).version())));
            values.put(WAS + question.id(), List.of(SavedAnswer.markOf(text)));
        }
        return Form.of(values);
    }

    /** What was typed. Questions that did not come are not touched, and neither is one whose other text is to stay. */
    static Map<String, Typed> read(Form form, Section section) {
        Map<String, Typed> typed = new LinkedHashMap<>();
        for (Question question : section.questions()) {
            String id = question.id();
            if (isFiles(question)) continue;
            if (!form.has(SEEN + id) || form.text(KEEP + id).equals(THEIRS)) continue;
            typed.put(id, new Typed(text(form, question), Numbers.of(form, SEEN + id), form.text(WAS + id)));
        }
        return typed;
    }

    /** Files have a page of their own: nothing that is typed here may touch them. */
    private static boolean isFiles(Question question) {
        return question.kind() == Question.Kind.FILE;
    }

    static String text(Form form, Question question) {
        return AnswerText.typed(question.kind(), form.all(AnswerRefusal.fieldOf(question.id())));
    }

    /** The same fields, with the versions as they now stand, so that sending them again saves them. */
    static Form upToDate(Form form, Draft draft, List<Question> stale) {
        Form again = form;
        for (Question question : stale) {
            int version = draft.answer(question.id()).version();
            again = again.with(SEEN + question.id(), String.valueOf(version));
        }
        return again;
    }
}
