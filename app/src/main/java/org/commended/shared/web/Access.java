package org.commended.shared.web;

/** Who may come to a route. Whoever may not is told what they would be told if there were nothing there. */
public enum Access {
    /** Anybody, signed in or not: public pages. They read published data only. */
    ANYONE,
    /** Whoever is signed in; the use case looks only among what is theirs. */
    SIGNED_IN,
    /** The organisers of the {@code {organiser}} in the address, whose the {@code {edition}} in it must be. */
    ORGANISER,
    /** Who runs the installation. */
    OPERATOR
}
