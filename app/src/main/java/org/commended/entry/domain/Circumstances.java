package org.commended.entry.domain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.commended.engine.names.BodyKind;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of entering look at.
 *
 * @param deadline until when the entry can be written
 * @param writers the names of those who write the entry
 * @param leadKind what the lead organisation is; null where the register does not know it for sure
 * @param entered what there is already; only counted where a rule limits it
 * @param enteredAlready whether the same entrant has another entry in the category; only asked where a rule forbids it
 */
public record Circumstances(
        Edition edition,
        Deadline deadline,
        Category category,
        About about,
        List<String> writers,
        @Nullable BodyKind leadKind,
        boolean enteredAlready,
        Entered entered,
        Instant now) {

    public Circumstances {
        writers = List.copyOf(writers);
    }

    /** What is known before anything is known of the entrant: enough to say whether entries are open. */
    public static Circumstances ofNobody(EntryForm form, Instant now) {
        About nobody = new About("", List.of(), null, null);
        return new Circumstances(
                form.whole().edition(),
                form.deadline(),
                form.category(),
                nobody,
                List.of(),
                null,
                false,
                Entered.NONE,
                now);
    }

    /** An instant as the people of the edition read it. */
    ZonedDateTime there(Instant instant) {
        return instant.atZone(edition.zone());
    }

    boolean isAboutAPerson() {
        return category.details().entrantKind() == Category.EntrantKind.INDIVIDUAL;
    }
}
