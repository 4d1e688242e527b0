package org.commended.results.web;

import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.domain.PublishedEntry;
import org.commended.shared.web.JsonLd;
import org.commended.shared.web.JsonLd.Thing;
import org.jspecify.annotations.Nullable;

/** What an entry's page tells machines: a person or a piece of work, whose, and the award as a text. */
final class EntryFacts {

    private EntryFacts() {}

    static JsonLd of(PublishedEntryPage page) {
        Named nominee = page.entry().face().nominee();
        return JsonLd.of(nominee == null ? work(page) : person(page, nominee));
    }

    private static Thing work(PublishedEntryPage page) {
        PublishedEntry entry = page.entry();
        return new Thing("CreativeWork")
                .with("name", entry.title())
                .with("abstract", entry.face().summary())
                .with("author", organisations(entry))
                .with("award", award(page));
    }

    private static Thing person(PublishedEntryPage page, Named nominee) {
        return new Thing("Person")
                .with("name", nominee.name())
                .with("jobTitle", nominee.role())
                .with("affiliation", organisations(page.entry()))
                .with("award", award(page));
    }

    private static Iterable<Thing> organisations(PublishedEntry entry) {
        return entry.entrants().stream().map(EntryFacts::organisation).toList();
    }

    private static Thing organisation(EntryOrganisation organisation) {
        return new Thing("Organization").with("name", organisation.name());
    }

    private static @Nullable String award(PublishedEntryPage page) {
        AwardLevel level = page.level();
        if (level == null) return null;
        return level.name() + ", " + page.category().name() + ", "
                + page.whole().edition().name();
    }
}
