package org.commended.presentation.web;

import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** The order of the day on a screen that is read from afar. */
public record ScreenPage(DayPage day) implements Page {

    @Override
    public Brand brand() {
        return day.brand();
    }
}
