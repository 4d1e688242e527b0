package org.commended.judging.web;

import java.util.Arrays;
import java.util.List;
import org.commended.judging.Confidence;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Texts;

/** The words that stand in a workbook of score sheets. */
record WorkbookWords(Texts texts) {

    String name() {
        return texts.get("judging.workbook.sheet");
    }

    List<String> sure() {
        return Arrays.stream(Confidence.values())
                .map(one -> texts.get("judging.sure." + one.word()))
                .toList();
    }

    String state(String state) {
        return texts.get("judging.workbook.state." + state);
    }

    /** The head of a column; a criterion by its name, its mark with the scale. */
    String head(Desk desk, String word) {
        for (Criterion criterion : desk.criteria().list()) {
            String name = name(desk, criterion);
            if (word.equals(Given.markField(criterion.id())))
                return texts.get("judging.workbook.mark", name, Criteria.LOWEST, Criteria.highest(criterion));
            if (word.equals(Given.commentField(criterion.id()))) return texts.get("judging.workbook.why", name);
        }
        return texts.get("judging.workbook." + word);
    }

    /** A field without its scale, as the review says it. */
    String field(Desk desk, String word) {
        for (Criterion criterion : desk.criteria().list()) {
            if (word.equals(Given.markField(criterion.id()))) return name(desk, criterion);
            if (word.equals(Given.commentField(criterion.id())))
                return texts.get("judging.workbook.why", name(desk, criterion));
        }
        return texts.get("judging.workbook." + word);
    }

    private String name(Desk desk, Criterion criterion) {
        int number = desk.criteria().list().indexOf(criterion) + 1;
        return CriterionName.of(texts, criterion, number);
    }
}
