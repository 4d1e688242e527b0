package org.commended.judging.web;

import org.commended.shared.web.Page;

/** The parts of the reading view that a script puts in place when highlights changed. */
public record HighlightedPage(SheetPage sheet) implements Page {}
