package org.commended.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * Whose page it is.
 *
 * @param name the organiser's name as people say it
 * @param href where the name leads
 * @param colour the one accent, {@code #rrggbb}
 * @param logo address of the logo; a mark is drawn from the name where there is none
 * @param contact a line for the foot of the page: who to ring or write to
 */
public record Brand(
        String name,
        String href,
        String colour,
        @Nullable String logo,
        @Nullable String contact) {

    public static final Brand COMMENDED = new Brand("Commended", "/", "#0f5d7a", null, null);

    /** The colour without its sign, as the address of its style sheet has it. */
    public String hex() {
        return colour.substring(1);
    }
}
