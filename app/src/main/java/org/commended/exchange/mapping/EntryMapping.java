package org.commended.exchange.mapping;

import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonEntry.Person;
import org.commended.programme.domain.Picture;
import org.commended.results.domain.Honour;
import org.jspecify.annotations.Nullable;

/** What a file says of an entry itself, and what it says of the honour done to it. */
public final class EntryMapping {

    public static EntryDetails details(SeasonEntry file, @Nullable Entry before, Files files) {
        List<Picture> pictures = before == null ? List.of() : before.details().pictures();
        return new EntryDetails(
                Boolean.TRUE.equals(file.titleByEditor()),
                file.nominee() == null ? null : named(file.nominee()),
                file.people().stream().map(EntryMapping::named).toList(),
                file.teamSize(),
                file.teamSizeAsWritten(),
                file.summary(),
                Pictures.take(file.pictures(), pictures, files));
    }

    /** The pictures stay with the entry: whether they were taken on the night, a file does not say. */
    public static Honour honour(SeasonEntry file) {
        List<Honour.Quote> quotes = file.quotes().stream()
                .map(quote -> new Honour.Quote(quote.text(), named(quote.by())))
                .toList();
        return new Honour(file.citation(), quotes, List.of());
    }

    private static Named named(Person person) {
        return new Named(person.name(), person.role());
    }

    private EntryMapping() {}
}
