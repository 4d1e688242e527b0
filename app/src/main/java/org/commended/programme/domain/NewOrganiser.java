package org.commended.programme.domain;

import org.commended.shared.OrganiserId;

/**
 * A body that is to run awards here.
 *
 * @param slug the first word of its addresses
 * @param firstOrganiser address of the person who is to run it
 */
public record NewOrganiser(String name, String slug, String firstOrganiser) {

    public Organiser organiser() {
        Organiser.Details details = new Organiser.Details(name, null, null, null, null, null, null);
        return new Organiser(OrganiserId.next(), slug, details, 0);
    }
}
