package org.commended.programme.domain;

import java.time.ZoneId;
import java.util.List;
import org.commended.programme.domain.Edition.EntryForm;
import org.commended.programme.domain.Edition.PublicNoun;
import org.commended.programme.domain.Edition.Sponsorship;
import org.jspecify.annotations.Nullable;

/** An edition's details while they are being changed: what is not set stays as it was. */
public final class EditionDraft {

    private final Edition edition;
    private String name;
    private ZoneId zone;
    private @Nullable String introduction;
    private List<AwardLevel> levels;
    private List<Milestone> timetable;
    private HouseRules rules;
    private @Nullable EntryForm entryForm;
    private PublicNoun noun;
    private List<Sponsor> sponsors;
    private @Nullable Sponsorship sponsorship;
    private @Nullable Ceremony ceremony;

    public EditionDraft(Edition edition) {
        Edition.Details now = edition.details();
        this.edition = edition;
        this.name = now.name();
        this.zone = now.zone();
        this.introduction = now.introduction();
        this.levels = now.levels();
        this.timetable = now.timetable();
        this.rules = now.rules();
        this.entryForm = now.entryForm();
        this.noun = now.noun();
        this.sponsors = now.sponsors();
        this.sponsorship = now.sponsorship();
        this.ceremony = now.ceremony();
    }

    public EditionDraft name(String newName) {
        this.name = newName;
        return this;
    }

    public EditionDraft introduction(@Nullable String text) {
        this.introduction = text;
        return this;
    }

    public EditionDraft noun(PublicNoun newNoun) {
        this.noun = newNoun;
        return this;
    }

    public EditionDraft entryForm(@Nullable EntryForm form) {
        this.entryForm = form;
        return this;
    }

    public EditionDraft timetable(List<Milestone> milestones, ZoneId newZone) {
        this.timetable = milestones;
        this.zone = newZone;
        return this;
    }

    public EditionDraft levels(List<AwardLevel> newLevels) {
        this.levels = newLevels;
        return this;
    }

    public EditionDraft sponsors(List<Sponsor> newSponsors) {
        this.sponsors = newSponsors;
        return this;
    }

    public EditionDraft sponsorship(@Nullable Sponsorship newSponsorship) {
        this.sponsorship = newSponsorship;
        return this;
    }

    public EditionDraft rules(HouseRules newRules) {
        this.rules = newRules;
        return this;
    }

    public EditionDraft ceremony(@Nullable Ceremony newCeremony) {
        this.ceremony = newCeremony;
        return this;
    }

    public Edition.Details details() {
        return new Edition.Details(
                name, zone, introduction, levels, timetable, rules, entryForm, noun, sponsors, sponsorship, ceremony);
    }

    /** The same edition with these details, at the version they were drawn from. */
    public Edition done() {
        return new Edition(
                edition.id(), edition.programme(), edition.slug(), details(), edition.publicSince(), edition.version());
    }
}
