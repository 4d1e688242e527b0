package org.commended.programme.web.edition;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Finding;
import org.commended.programme.web.SetUpView;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Form;

/**
 * What looks wrong, what the public will read, and the act that opens it to them.
 *
 * @param form what was refused of opening or hiding
 */
public record PreviewPage(Whole whole, List<Finding> findings, List<Category> categories, Form form)
        implements SetUpView {

    @Override
    public String template() {
        return "programme/edition/preview.jte";
    }

    @Override
    public Sheet sheet() {
        return Sheet.refused(form);
    }

    public String sponsor(Category category) {
        String id = category.details().sponsor();
        return id == null
                ? ""
                : whole.edition().findSponsor(id).map(sponsor -> sponsor.name()).orElse("");
    }
}
