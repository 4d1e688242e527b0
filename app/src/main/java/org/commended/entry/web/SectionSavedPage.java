package org.commended.entry.web;

import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** What a section's page puts in its place once a script has saved: hours, versions, how each section stands. */
public record SectionSavedPage(SectionPage section) implements Page {
    @Override
    public Brand brand() {
        return section.brand();
    }
}
