package org.commended.presentation.web;

import org.commended.shared.web.Page;

/** The part of the screen that is asked for again when something changed. */
public record ScreenPartPage(DayPage day) implements Page {}
