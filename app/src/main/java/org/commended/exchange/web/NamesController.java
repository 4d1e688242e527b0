package org.commended.exchange.web;

import java.time.Instant;
import org.commended.engine.names.Body;
import org.commended.entry.importing.MatchingNames;
import org.commended.exchange.application.NamesToMatch;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
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

/** An organiser says which bodies the printed names of imported entries mean. */
@RestController
class NamesController {

    private static final String NAMES = "/manage/{organiser}/editions/{edition}/names";

    private final Programmes programmes;
    private final NamesToMatch names;
    private final MatchingNames matching;

    NamesController(Programmes programmes, NamesToMatch names, MatchingNames matching) {
        this.programmes = programmes;
        this.names = names;
        this.matching = matching;
    }

    @GetMapping(NAMES)
    @AllowedTo(Access.ORGANISER)
    Page list(@PathVariable String edition, Instant now) {
        Whole whole = programmes.getWhole(EditionId.of(edition));
        return new NamesPage(whole, names.list(whole.edition(), now));
    }

    /** One name at a time; a body that the register does not have is as much as nothing chosen. */
    @PostMapping(NAMES)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> match(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        Whole whole = programmes.getWhole(EditionId.of(edition));
        Body body = names.findBody(form.text("body")).orElseThrow(NotFound::new);
        var match = new MatchingNames.Match(
                whole.edition().id(), form.raw("name"), body.id().value(), viewer.id());
        matching.match(match, now);
        return Answer.seeOther(whole.desk() + "/names");
    }
}
