package org.commended.programme.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.commended.shared.EditionId;
import org.commended.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * One year of a programme.
 *
 * @param publicSince when its public pages opened; null while it is being set up
 */
public record Edition(
        EditionId id,
        ProgrammeId programme,
        String slug,
        Details details,
        @Nullable Instant publicSince,
        int version) {

    /**
     * @param levels what may be awarded, in order of honour
     * @param timetable in the order people read it
     */
    public record Details(
            String name,
            ZoneId zone,
            @Nullable String introduction,
            List<AwardLevel> levels,
            List<Milestone> timetable,
            HouseRules rules,
            @Nullable EntryForm entryForm,
            PublicNoun noun,
            List<Sponsor> sponsors,
            @Nullable Sponsorship sponsorship,
            @Nullable Ceremony ceremony) {

        public Details {
            levels = List.copyOf(levels);
            timetable = List.copyOf(timetable);
            sponsors = List.copyOf(sponsors);
        }
    }

    /** What the public calls an entry. */
    public enum PublicNoun {
        ENTRY,
        NOMINATION,
        APPLICATION
    }

    /** Whether a form can be taken away to be filled in elsewhere. */
    public record EntryForm(boolean download) {}

    /** Whether sponsors are looked for, and the words that say so. */
    public record Sponsorship(boolean open, @Nullable String text) {}

    public String name() {
        return details.name();
    }

    public ZoneId zone() {
        return details.zone();
    }

    public Window window() {
        return Window.of(details.timetable(), details.zone());
    }

    /** The same edition, public since then; null to hide it. */
    public Edition publicSince(@Nullable Instant since) {
        return new Edition(id, programme, slug, details, since, version);
    }

    /** The same edition at another public address. */
    public Edition at(String newSlug) {
        return new Edition(id, programme, newSlug, details, publicSince, version);
    }

    public Optional<Sponsor> findSponsor(String id) {
        return details.sponsors().stream()
                .filter(sponsor -> sponsor.id().equals(id))
                .findFirst();
    }

    public Optional<AwardLevel> findLevel(String id) {
        return details.levels().stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The levels a category may award: its own, else all of the edition's; in order of honour. */
    public List<AwardLevel> levelsOf(Category category) {
        List<String> own = category.details().levels();
        return details.levels().stream()
                .filter(level -> own.isEmpty() || own.contains(level.id()))
                .toList();
    }
}
