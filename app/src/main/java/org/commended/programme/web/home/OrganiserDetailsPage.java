package org.commended.programme.web.home;

import org.commended.programme.domain.Organiser;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * What an organiser is called and what its pages look like.
 *
 * @param colour the accent the page wears: the one there is, or the one to try
 * @param trying whether the accent is only shown, and not saved
 */
public record OrganiserDetailsPage(Organiser organiser, String colour, boolean trying, Sheet sheet) implements Page {

    @Override
    public String template() {
        return "programme/home/organiser-details.jte";
    }

    @Override
    public Brand brand() {
        Brand brand = organiser.brand();
        return new Brand(brand.name(), brand.href(), colour, brand.logo(), brand.contact());
    }

    public String base() {
        return "/manage/" + organiser.slug();
    }
}
