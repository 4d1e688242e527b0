package org.commended.programme.web.edition;

import java.time.Instant;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.SetUp;
import org.commended.programme.domain.WhatLooksWrong;
import org.commended.programme.web.At;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what the pages about a whole set-up show. */
@Component
class SetUpPages {

    private final Programmes programmes;

    SetUpPages(Programmes programmes) {
        this.programmes = programmes;
    }

    SetUp setUp(At<Edition> at, Instant now) {
        return new SetUp(at.now(), programmes.listCategories(at.now().id()), now);
    }

    PreviewPage preview(At<Edition> at, Form form, Instant now) {
        SetUp setUp = setUp(at, now);
        return new PreviewPage(at.whole(), WhatLooksWrong.in(setUp), setUp.categories(), form);
    }
}
