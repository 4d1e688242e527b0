package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.CheckingEligibility;
import org.commended.entry.application.StartingEntry;
import org.commended.entry.domain.EntryForm;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether one may enter a category, answered before one starts. Nothing is kept of it. */
@RestController
class EligibilityController {

    private final StartingEntry starting;
    private final CheckingEligibility checking;

    EligibilityController(StartingEntry starting, CheckingEligibility checking) {
        this.starting = starting;
        this.checking = checking;
    }

    @GetMapping("/entries/eligibility")
    @AllowedTo(Access.SIGNED_IN)
    Page show(Form form, Viewer viewer, Instant now) {
        EntryForm entryForm = starting.form(CategoryId.of(form.text("category")), now);
        var checked = checking.check(entryForm, form.text("organisation"), viewer, now)
                .orElse(null);
        return new EligibilityPage(entryForm, checked, form);
    }
}
