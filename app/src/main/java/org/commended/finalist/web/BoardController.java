package org.commended.finalist.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.finalist.application.FinalistBoard;
import org.commended.finalist.application.TellingFinalists;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's board of finalists, and telling them in confidence. */
@RestController
class BoardController {

    static final String FINALISTS = "/manage/{organiser}/editions/{edition}/finalists";

    private final Programmes programmes;
    private final FinalistBoard boards;
    private final TellingFinalists telling;

    BoardController(Programmes programmes, FinalistBoard boards, TellingFinalists telling) {
        this.programmes = programmes;
        this.boards = boards;
        this.telling = telling;
    }

    @GetMapping(FINALISTS)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Viewer viewer, Instant now) {
        return page(EditionId.of(edition), Form.empty(), viewer, now);
    }

    private BoardPage page(EditionId edition, Form form, Viewer viewer, Instant now) {
        return new BoardPage(
                programmes.getWhole(edition),
                categories(programmes, edition),
                boards.get(edition, viewer),
                telling.listTellable(edition, viewer, now),
                form);
    }

    static Map<CategoryId, Category> categories(Programmes programmes, EditionId edition) {
        Map<CategoryId, Category> categories = new LinkedHashMap<>();
        programmes.listCategories(edition).forEach(category -> categories.put(category.id(), category));
        return categories;
    }

    @PostMapping(FINALISTS + "/confidence/{category}")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> tell(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        Category asked = programmes.getCategory(CategoryId.of(category));
        if (!asked.edition().equals(id)) throw new NotFound();
        return telling.tell(id, asked.id(), viewer, now)
                .fold(
                        done -> Answer.seeOther(programmes.getWhole(id).desk() + "/finalists"),
                        reasons -> Answer.refused(page(id, form.refused(reasons), viewer, now)));
    }
}
