package org.commended.site;

import java.time.Instant;
import java.util.List;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** What an operator can do for the whole installation. */
@Component
class WhatIOperate implements MyWork {

    private static final int PLACE = 50;

    private static final Section SECTION = new Section(
            PLACE,
            Said.of("site.my.operate"),
            null,
            List.of(),
            List.of(
                    new Link(Said.of("programme.operator.title"), "/operator/organisers"),
                    new Link(Said.of("exchange.upload.title"), "/operator/import")));

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        return viewer.isOperator() ? List.of(SECTION) : List.of();
    }
}
