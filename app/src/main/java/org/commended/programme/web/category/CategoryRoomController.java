package org.commended.programme.web.category;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
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

/** The pages of a category that are one form. */
@RestController
class CategoryRoomController {

    private static final String ROOM = "/manage/{organiser}/editions/{edition}/set-up/categories/{category}/"
            + "{room:about|entrants|requirements|judging|awards}";

    private final Desks desks;
    private final List<CategoryRoom> rooms;
    private final ChangingCategory changing;

    CategoryRoomController(Desks desks, List<CategoryRoom> rooms, ChangingCategory changing) {
        this.desks = desks;
        this.rooms = rooms;
        this.changing = changing;
    }

    @GetMapping(ROOM)
    @AllowedTo(Access.ORGANISER)
    Page open(@PathVariable Map<String, String> path) {
        return room(path).open(desks.category(path));
    }

    @PostMapping(ROOM)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> save(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Category> at = desks.category(path);
        CategoryRoom room = room(path);
        Doing doing = new Doing(viewer.id(), now, form.act());
        return changing.change(at.now().id(), room.word(), room.change(form), doing)
                .fold(
                        done -> Answer.seeOther(
                                at.base() + "/categories/" + at.now().id()),
                        reasons -> room.refused(at, form, reasons));
    }

    private CategoryRoom room(Map<String, String> path) {
        return rooms.stream()
                .filter(room -> room.word().equals(path.get("room")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
