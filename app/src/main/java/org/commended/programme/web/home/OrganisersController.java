package org.commended.programme.web.home;

import java.time.Instant;
import org.commended.programme.Programmes;
import org.commended.programme.application.CreatingOrganiser;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.AddressReserved;
import org.commended.programme.domain.NewOrganiser;
import org.commended.programme.web.form.AddressField;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Address;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator's page: who runs awards here. */
@RestController
class OrganisersController {

    private final Programmes programmes;
    private final CreatingOrganiser creating;

    OrganisersController(Programmes programmes, CreatingOrganiser creating) {
        this.programmes = programmes;
        this.creating = creating;
    }

    @GetMapping("/operator/organisers")
    @AllowedTo(Access.OPERATOR)
    Page list() {
        return page(Form.empty());
    }

    @PostMapping("/operator/organisers")
    @AllowedTo(Access.OPERATOR)
    ResponseEntity<Page> create(Form form, Viewer viewer, Instant now) {
        Doing doing = new Doing(viewer.id(), now, form.act());
        Outcome<OrganiserId> created =
                read(new Reading(form)).fold(wanted -> creating.create(wanted, doing), Outcome::refused);
        return created.fold(
                id -> Answer.seeOther("/operator/organisers#" + id),
                reasons -> Answer.refused(page(form.refused(reasons))));
    }

    private static Outcome<NewOrganiser> read(Reading reading) {
        String name = reading.required("name", "name", Reading.NAME);
        String slug = AddressField.read(reading, "slug", name);
        if (Address.RESERVED.contains(slug)) reading.refuse(new AddressReserved("slug", slug));
        String first = reading.mailAddress("firstOrganiser", "organiser");
        return reading.give(() -> new NewOrganiser(name, slug, first));
    }

    private Page page(Form form) {
        return new OrganisersPage(programmes.listOrganisers(), Sheet.refused(form));
    }
}
