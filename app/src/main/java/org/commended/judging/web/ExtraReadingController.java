package org.commended.judging.web;

import java.time.Instant;
import java.util.Map;
import org.commended.judging.application.AskingForReading;
import org.commended.judging.application.AskingForReading.Asked;
import org.commended.judging.application.JudgeRights;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking a judge of another panel for one more reading. */
@RestController
class ExtraReadingController {

    private final JudgeRights rights;
    private final Programmes programmes;
    private final AskingForReading asking;
    private final ScoresPages pages;

    ExtraReadingController(JudgeRights rights, Programmes programmes, AskingForReading asking, ScoresPages pages) {
        this.rights = rights;
        this.programmes = programmes;
        this.asking = asking;
        this.pages = pages;
    }

    @PostMapping(ScoresController.CATEGORY + "/extra-readings")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> ask(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
        Asked asked = new Asked(EntryId.of(form.text("entry")), PersonId.of(form.text("judge")));
        return asking.ask(category, asked, viewer.id(), now)
                .fold(
                        done -> Answer.seeOther(
                                programmes.getWhole(category.edition()).desk() + "/judging/" + category.id()
                                        + "/scores#advice"),
                        reasons -> Answer.refused(pages.page(category, form.refused(reasons), viewer, now)));
    }
}
