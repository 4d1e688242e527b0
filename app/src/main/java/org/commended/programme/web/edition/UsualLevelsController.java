package org.commended.programme.web.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.programme.application.ChangingEdition;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives an edition without award levels one of the two usual sets. */
@RestController
class UsualLevelsController {

    private static final List<String> HONOURS = List.of("winner", "highly-commended");
    private static final List<String> METALS = List.of("gold", "silver", "bronze");

    private final Desks desks;
    private final ChangingEdition changing;
    private final Languages languages;

    UsualLevelsController(Desks desks, ChangingEdition changing, Languages languages) {
        this.desks = desks;
        this.changing = changing;
        this.languages = languages;
    }

    @PostMapping("/manage/{organiser}/editions/{edition}/set-up/levels/usual")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> take(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Edition> at = desks.edition(path);
        List<String> ids = form.text("set").equals("metals") ? METALS : HONOURS;
        changing.change(
                at.now().id(),
                "levels",
                edition -> Outcome.done(more(edition, ids)),
                new Doing(viewer.id(), now, form.act()));
        return Answer.seeOther(at.base() + "/levels");
    }

    /** What is there already stays as it is. */
    private Edition more(Edition edition, List<String> ids) {
        Stream<AwardLevel> missing = ids.stream()
                .filter(id -> edition.findLevel(id).isEmpty())
                .map(id -> new AwardLevel(id, languages.english().get("programme.level." + id)));
        List<AwardLevel> all =
                Stream.concat(edition.details().levels().stream(), missing).toList();
        return new EditionDraft(edition).levels(all).done();
    }
}
