package org.commended.survey.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.shared.web.Form;
import org.commended.survey.domain.Reply;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyQuestion;
import org.jspecify.annotations.Nullable;

/** Answers between the form and the sheet. */
final class Replies {

    private Replies() {}

    static String field(SurveyQuestion question) {
        return "q-" + question.id();
    }

    static Reply read(Survey survey, Form form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (SurveyQuestion question : survey.details().questions()) {
            typed.put(question.id(), form.all(field(question)));
        }
        var by = new Sheet.By(text(form, "organisation"), text(form, "role"), form.chose("named", "yes"));
        return new Reply(typed, by);
    }

    private static @Nullable String text(Form form, String name) {
        return form.has(name) ? form.text(name) : null;
    }

    /** The form as the sheet was filled in. */
    static Form form(Survey survey, Sheet sheet) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (SurveyQuestion question : survey.details().questions()) {
            values.put(field(question), sheet.answer(question.id()));
        }
        Sheet.By by = sheet.by();
        if (by.organisation() != null) values.put("organisation", List.of(by.organisation()));
        if (by.role() != null) values.put("role", List.of(by.role()));
        if (by.mayBeNamed()) values.put("named", List.of("yes"));
        return Form.of(values);
    }
}
