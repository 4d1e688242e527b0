package org.commended.site.runners;

import java.time.Instant;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.site.runners.RunningTogether.Acting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who runs an organiser's awards. */
@RestController
class RunnersController {

    private static final String RUNNERS = "/manage/{organiser}/people";
    private static final String REMOVAL = RUNNERS + "/{person}/removal";

    private final Programmes programmes;
    private final People people;
    private final RunningTogether running;

    RunnersController(Programmes programmes, People people, RunningTogether running) {
        this.programmes = programmes;
        this.people = people;
        this.running = running;
    }

    @GetMapping(RUNNERS)
    @AllowedTo(Access.ORGANISER)
    Page list(@PathVariable String organiser, Viewer viewer) {
        return page(get(organiser), viewer, Form.empty());
    }

    @PostMapping(RUNNERS)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> invite(@PathVariable String organiser, Form form, Viewer viewer, Instant now) {
        Organiser whose = get(organiser);
        return running.invite(form.text("email"), form.text("name"), new Acting(whose.id(), viewer.id(), now))
                .fold(
                        done -> Answer.seeOther(address(whose)),
                        reasons -> Answer.refused(page(whose, viewer, form.refused(reasons))));
    }

    @GetMapping(REMOVAL)
    @AllowedTo(Access.ORGANISER)
    Page ask(@PathVariable String organiser, @PathVariable String person, Viewer viewer) {
        return removal(get(organiser), PersonId.of(person), viewer, Form.empty());
    }

    @PostMapping(REMOVAL)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(
            @PathVariable String organiser, @PathVariable String person, Form form, Viewer viewer, Instant now) {
        Organiser whose = get(organiser);
        PersonId whom = PersonId.of(person);
        return running.remove(whom, new Acting(whose.id(), viewer.id(), now))
                .fold(
                        done -> Answer.seeOther(whom.equals(viewer.id()) ? "/my" : address(whose)),
                        reasons -> Answer.refused(removal(whose, whom, viewer, form.refused(reasons))));
    }

    private RunnersPage page(Organiser whose, Viewer viewer, Form form) {
        return new RunnersPage(whose, people.listOrganisers(whose.id()), viewer.id(), form);
    }

    private Page removal(Organiser whose, PersonId whom, Viewer viewer, Form form) {
        return page(whose, viewer, form).people().stream()
                .filter(person -> person.id().equals(whom))
                .findFirst()
                .map(person -> new RunnerRemovalPage(whose, person, whom.equals(viewer.id()), form))
                .orElseThrow(NotFound::new);
    }

    private static String address(Organiser whose) {
        return "/manage/" + whose.slug() + "/people";
    }

    private Organiser get(String slug) {
        return programmes.findOrganiser(slug).orElseThrow(NotFound::new);
    }
}
