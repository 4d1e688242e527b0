package org.commended.site.edition;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition.Sponsorship;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/** Who pays for an edition, and a form for those who would like to. */
public record SponsorsPage(Whole whole, List<Category> categories, Form enquiry) implements Page {

    public SponsorsPage {
        categories = List.copyOf(categories);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.address() + "/sponsors";
    }

    public List<Sponsor> sponsors(Sponsor.Level level) {
        return whole.edition().details().sponsors().stream()
                .filter(sponsor -> sponsor.level() == level)
                .toList();
    }

    public List<Category> categoriesOf(Sponsor sponsor) {
        return categories.stream()
                .filter(category -> sponsor.id().equals(category.details().sponsor()))
                .toList();
    }

    public boolean isOpen() {
        Sponsorship sponsorship = whole.edition().details().sponsorship();
        return sponsorship != null && sponsorship.open();
    }

    /** The organiser's own words about sponsoring. */
    public List<String> words() {
        Sponsorship sponsorship = whole.edition().details().sponsorship();
        return Introduction.paragraphs(sponsorship == null ? null : sponsorship.text());
    }

    public String site(Sponsor sponsor) {
        return sponsor.url() == null ? "" : Links.outward(sponsor.url());
    }

    public Blurb blurb(Frame frame) {
        String title = frame.t("site.edition.sponsors");
        return EditionBlurb.page(whole, title, frame.t("site.edition.sponsorsSay"), address());
    }
}
