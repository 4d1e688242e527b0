package org.commended.judging.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.judging.Confidence;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.application.JudgesDesk.Item;
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.domain.Given;
import org.commended.judging.web.WorkbookPage.Left;
import org.commended.programme.domain.Criterion;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a judge confirmed of a workbook, sheet by sheet; each on the version that was shown beside it. */
@RestController
class TakingWorkbookController {

    private final JudgesDesk desks;
    private final ScoringEntry scoring;
    private final WorkbookWords words;

    TakingWorkbookController(JudgesDesk desks, ScoringEntry scoring, Languages languages) {
        this.desks = desks;
        this.scoring = scoring;
        this.words = new WorkbookWords(languages.english());
    }

    @PostMapping(WorkbookController.WORKBOOK + "/sheets")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> take(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Desk desk = desks.getOfSheets(CategoryId.of(category), viewer.id());
        List<Left> left = new ArrayList<>();
        for (Item item : desk.pile()) {
            String id = item.entry().id().toString();
            if (!form.chose("take", id)) continue;
            scoring.save(new Place(desk.category().id(), item.entry().id(), viewer.id()), given(desk, form, id), now)
                    .fold(sheet -> sheet, reasons -> {
                        left.add(new Left(item.entry().title(), reasons));
                        return reasons;
                    });
        }
        if (left.isEmpty()) return Answer.seeOther("/judging/" + desk.category().id());
        return Answer.refused(new WorkbookPage(
                desks.getOfSheets(desk.category().id(), viewer.id()),
                form.refused(left.stream()
                        .flatMap(one -> one.reasons().stream())
                        .distinct()
                        .toList()),
                null,
                left,
                words,
                now));
    }

    private Given given(Desk desk, Form form, String entry) {
        Map<String, String> marks = new LinkedHashMap<>();
        Map<String, String> comments = new LinkedHashMap<>();
        for (Criterion criterion : desk.criteria().list()) {
            put(marks, criterion, form, entry + "-" + Given.markField(criterion.id()));
            put(comments, criterion, form, entry + "-" + Given.commentField(criterion.id()));
        }
        String seen = form.text(entry + "-seen");
        int version = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
        return new Given(version, marks, comments, sure(form, entry + "-" + Given.CONFIDENCE));
    }

    private static void put(Map<String, String> all, Criterion criterion, Form form, String field) {
        if (form.names().contains(field)) all.put(criterion.id(), form.text(field));
    }

    /** The workbook says it in words for people. */
    private @Nullable String sure(Form form, String field) {
        if (!form.names().contains(field)) return null;
        int place = words.sure().indexOf(form.text(field));
        return place < 0 ? form.text(field) : Confidence.values()[place].word();
    }
}
