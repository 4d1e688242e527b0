package org.commended.panel.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.panel.application.ChangingPanel;
import org.commended.panel.application.ChangingPanel.Asking;
import org.commended.panel.application.PanelRights;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
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

/** What becomes of one seat of a panel. */
@RestController
class MemberController {

    static final String MEMBER = PanelController.PANEL + "/members/{seat}";

    private final PanelRights rights;
    private final ChangingPanel changing;

    MemberController(PanelRights rights, ChangingPanel changing) {
        this.rights = rights;
        this.changing = changing;
    }

    @PostMapping(MEMBER + "/chair")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> chair(@PathVariable Map<String, String> at, Viewer viewer, Instant now) {
        changing.nameChair(category(at), seat(at), viewer.id(), now);
        return back(at);
    }

    @PostMapping(MEMBER + "/invitation")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> inviteAgain(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        changing.inviteAgain(category(at), seat(at), new Asking(viewer.id(), now, form.act()));
        return back(at);
    }

    private Category category(Map<String, String> at) {
        return rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
    }

    private static UUID seat(Map<String, String> at) {
        return Ids.parse(at.getOrDefault("seat", ""));
    }

    private static ResponseEntity<Page> back(Map<String, String> at) {
        return Answer.seeOther("/manage/%s/editions/%s/judging/%s"
                .formatted(at.get("organiser"), at.get("edition"), at.get("category")));
    }
}
