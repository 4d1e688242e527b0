package org.commended.exchange.season;

import java.time.ZoneId;
import java.util.List;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One year's run of a programme.
 *
 * @param timezone the zone in which partial dates begin and times of day are meant
 * @param stage how far the edition had come when the file was written
 * @param nomineesAgreeFirst whether judges read a nomination only once its nominee agreed; null where nothing is said
 * @param reminders that go by themselves; empty where nothing is said
 * @param awardLevels what may be awarded, in order of honour
 */
public record SeasonEdition(
        @Written(Form.SLUG) String id,
        String name,
        ZoneId timezone,
        Stage stage,
        @Nullable String introduction,
        List<AwardLevel> awardLevels,
        List<KeyDate> dates,
        @Nullable Rules rules,
        @Nullable EntryForm entryForm,
        @Nullable PublicNoun publicNoun,
        List<Sponsor> sponsors,
        @Nullable Sponsorship sponsorship,
        @Nullable SeasonCeremony ceremony,
        @Nullable Boolean nomineesAgreeFirst,
        List<Reminder> reminders) {

    public SeasonEdition {
        reminders = List.copyOf(reminders);
        awardLevels = List.copyOf(awardLevels);
        dates = List.copyOf(dates);
        sponsors = List.copyOf(sponsors);
    }

    /** How far an edition has come. */
    public enum Stage implements Wire {
        CALL,
        SHORTLIST,
        RESULTS
    }

    /** What the programme calls an entry in public. */
    public enum PublicNoun implements Wire {
        ENTRY,
        NOMINATION,
        APPLICATION
    }

    /** What may be awarded. */
    public record AwardLevel(@Written(Form.SLUG) String id, String name) {}

    /**
     * A date of the timetable.
     *
     * @param event what happens: applications-open, applications-close, shortlist, ceremony or another slug
     */
    public record KeyDate(@Written(Form.SLUG) String event, PartialDate date) {}

    /**
     * The house rules that travel; all may be absent and there are no others.
     *
     * @param summaryWords the longest summary, in words
     * @param minimumEntries a category with fewer is not judged
     * @param freePlacesFor who sits at the ceremony without paying, in words
     * @param fundedBy who pays for the awards, in words
     * @param mostPerPerson how many entries one person may send
     * @param mostPerOrganisation how many entries one organisation may lead
     * @param mostPerCategory how many entries of one category one organisation may lead
     * @param graceMinutes how long after the deadline an entry is still taken, and marked
     */
    public record Rules(
            @Nullable Integer summaryWords,
            @Nullable Boolean summaryPublished,
            @Nullable Boolean noSelfNomination,
            @Nullable Boolean oncePerCategory,
            @AtLeast(0) @Nullable Integer minimumEntries,
            @Nullable String freePlacesFor,
            @Nullable String fundedBy,
            @AtLeast(1) @Nullable Integer mostPerPerson,
            @AtLeast(1) @Nullable Integer mostPerOrganisation,
            @AtLeast(1) @Nullable Integer mostPerCategory,
            @AtLeast(1) @Nullable Integer graceMinutes) {}

    /** The same with what is kept beside its set-up. */
    public SeasonEdition with(@Nullable Boolean agreeFirst, List<Reminder> own) {
        return new SeasonEdition(
                id,
                name,
                timezone,
                stage,
                introduction,
                awardLevels,
                dates,
                rules,
                entryForm,
                publicNoun,
                sponsors,
                sponsorship,
                ceremony,
                agreeFirst,
                own);
    }

    /** @param daysBefore the end: the deadline, or that of a judging stage */
    public record Reminder(Whom whom, @AtLeast(1) int daysBefore) {

        /** Of whom something is awaited until an end. */
        public enum Whom implements Wire {
            DRAFTS,
            JUDGES_BEHIND
        }
    }

    /** Whether the entry form can be downloaded, to be filled in away from the site. */
    public record EntryForm(boolean download) {}

    /** Who pays, and for what. */
    public record Sponsor(
            @Written(Form.SLUG) String id,
            String name,
            Level level,
            @Written(Form.WEB_ADDRESS) @Nullable String url,
            @Written(Form.FILE) @Nullable String logo) {

        /** Whether a sponsor stands beside the edition or beside a category. */
        public enum Level implements Wire {
            HEADLINE,
            CATEGORY
        }
    }

    /** Whether sponsors are still looked for, and what they are told. */
    public record Sponsorship(boolean open, @Nullable String text) {}
}
