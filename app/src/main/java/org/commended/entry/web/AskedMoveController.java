package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import org.commended.entry.application.AnsweringMove;
import org.commended.entry.application.AnsweringMove.Reply;
import org.commended.entry.application.OpeningMove;
import org.commended.entry.application.OpeningMove.Asked;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.Move.Ending;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A writer reads where their entry was asked to go, and answers. */
@RestController
class AskedMoveController {

    private final OpeningMove opening;
    private final AnsweringMove answering;

    AskedMoveController(OpeningMove opening, AnsweringMove answering) {
        this.opening = opening;
        this.answering = answering;
    }

    @GetMapping("/entries/{id}/move")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return page(EntryId.of(id), Form.empty(), viewer, now);
    }

    private AskedMovePage page(EntryId id, Form form, Viewer viewer, Instant now) {
        Asked asked = opening.get(id, viewer.id());
        if (!asked.move().isWaiting()) return new AskedMovePage(asked, null, List.of(), form, now);
        Crossing crossing = opening.cross(asked.draft(), asked.move().to());
        return new AskedMovePage(asked, crossing, opening.against(crossing, asked.move(), viewer.id(), now), form, now);
    }

    @PostMapping("/entries/{id}/move")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> answer(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        opening.get(entry, viewer.id());
        var reply = new Reply(form.text("move"), ending(form.text("answer")), form.text("word"));
        return answering
                .answer(viewer, entry, reply, now)
                .fold(
                        done -> Answer.seeOther("/entries/" + entry),
                        reasons -> refused(entry, form, reasons, viewer, now));
    }

    private ResponseEntity<Page> refused(EntryId entry, Form form, List<Refusal> reasons, Viewer viewer, Instant now) {
        return Answer.refused(page(entry, form.refused(reasons), viewer, now));
    }

    private static @Nullable Ending ending(String word) {
        return switch (word) {
            case "accepted" -> Ending.ACCEPTED;
            case "declined" -> Ending.DECLINED;
            default -> null;
        };
    }
}
