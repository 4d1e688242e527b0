package org.commended.results.web;

import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.JsonLd;
import org.jspecify.annotations.Nullable;

/** What pages of results say of themselves where they are linked to. */
final class Blurbs {

    private Blurbs() {}

    static Blurb of(Whole whole, String title, String description, String path, @Nullable JsonLd facts) {
        String address = whole.address();
        return new Blurb(
                title,
                Blurb.shortened(description),
                address + path,
                address + "/share.png",
                address + "/feed.atom",
                facts);
    }
}
