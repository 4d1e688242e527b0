package org.commended.judging.pack;

import java.time.Instant;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.making.AskingForFile;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A judge asks for their pack. */
@RestController
class PackController {

    private final AskingForFile asking;

    PackController(AskingForFile asking) {
        this.asking = asking;
    }

    @PostMapping("/judging/{category}/pack")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> ask(@PathVariable String category, Viewer viewer, Instant now) {
        CategoryId id = CategoryId.of(category);
        return Answer.seeOther(asking.ask(OwnPack.KIND, id.toString(), viewer, now));
    }
}
