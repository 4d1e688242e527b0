package org.commended.entry.importing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Audience;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/**
 * An entry as a file has it.
 *
 * @param slug its id in the file, unique within the category
 * @param organisations in the order they are printed, with their bodies where the names are known for sure
 */
public record ImportedEntry(
        CategoryId category, String slug, String title, EntryDetails details, List<EntryOrganisation> organisations) {

    public ImportedEntry {
        organisations = List.copyOf(organisations);
    }

    /** The copy that judges read: the summary is all that a file tells of what was answered. */
    Frozen freeze(EntryId id, String reference, Instant now) {
        String summary = details.summary();
        List<Answered> answers = summary == null
                ? List.of()
                : List.of(new Answered(
                        Draft.SUMMARY, "Summary", null, Question.Kind.LONG_TEXT, Audience.PUBLICATION, summary));
        Instant received = now.truncatedTo(ChronoUnit.MILLIS);
        return new Frozen(id, reference, title, details, organisations, answers, received);
    }

    /** Whether the entry says the same already. */
    public boolean isAlready(Entry entry) {
        return title.equals(entry.title())
                && details.equals(entry.details())
                && organisations.equals(entry.organisations());
    }
}
