package org.commended.programme.web;

import org.commended.programme.Programmes.Whole;

/**
 * Where a page of set-up stands.
 *
 * @param now the edition or category it is about, as it stands
 */
public record At<D>(Whole whole, D now) {

    /** Where the pages of the edition's set-up begin. */
    public String base() {
        return whole.desk() + "/set-up";
    }
}
