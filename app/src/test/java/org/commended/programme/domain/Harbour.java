package org.commended.programme.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.commended.programme.domain.Category.EnteredBy;
import org.commended.programme.domain.CategoryDraft.About;
import org.commended.programme.domain.CategoryDraft.Entrants;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PartialDate;
import org.commended.shared.ProgrammeId;

/** The Harbour Awards 2027, an edition with nothing wrong in it, for specs to spoil. */
public final class Harbour {

    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    public static final ZoneId UK = ZoneId.of("Europe/London");

    private Harbour() {}

    public static EditionDraft edition() {
        Edition.Details details = new Edition.Details(
                "Harbour Awards 2027",
                UK,
                "For services that people rely on.",
                List.of(new AwardLevel("winner", "Winner"), new AwardLevel("highly-commended", "Highly commended")),
                List.of(
                        date(Milestone.OPENS, "2027-01-11"),
                        date(Milestone.CLOSES, "2027-03-12T17:00Z"),
                        date(Milestone.JUDGING, "2027-04"),
                        date(Milestone.SHORTLIST, "2027-05-07"),
                        date(Milestone.CEREMONY, "2027-07-08")),
                new HouseRules(100, true, null, null, 3, null, null),
                null,
                Edition.PublicNoun.ENTRY,
                List.of(),
                null,
                null);
        return new EditionDraft(new Edition(EditionId.next(), ProgrammeId.next(), "2027", details, null, 0));
    }

    public static Milestone date(String event, String written) {
        return new Milestone(event, new PartialDate(written));
    }

    public static EditionDraft dated(Milestone... timetable) {
        return edition().timetable(List.of(timetable), UK);
    }

    /** A category with two criteria and the usual questions. */
    public static CategoryDraft category(String name) {
        Category.Details details = NewCategory.details(name, edition().done(), key -> key);
        Category plain = new Category(CategoryId.next(), EditionId.next(), "category", 1, details, 0);
        return new CategoryDraft(plain).criteria(List.of(criterion("results", 2), criterion("people", 1)));
    }

    public static CategoryDraft described(String text) {
        return category("Team of the year").about(new About("Team of the year", null, text));
    }

    public static CategoryDraft chosen(String name) {
        return category(name)
                .entrants(new Entrants(null, Category.EntrantKind.ORGANISATION, List.of(), List.of(), EnteredBy.CHOSEN))
                .criteria(List.of())
                .form(List.of());
    }

    public static Criterion criterion(String id, int weight) {
        return new Criterion(id, "Shows " + id, BigDecimal.valueOf(weight), List.of());
    }

    public static Question question(String id, Kind kind, Audience audience, String... options) {
        return new Question(id, "About " + id, kind, null, 100, true, List.of(options), audience, null);
    }

    public static List<Finding> findings(EditionDraft edition, CategoryDraft... categories) {
        return WhatLooksWrong.in(new SetUp(
                edition.done(),
                Arrays.stream(categories).map(CategoryDraft::done).toList(),
                NOW));
    }

    public static List<String> kinds(EditionDraft edition, CategoryDraft... categories) {
        return findings(edition, categories).stream().map(Finding::kind).toList();
    }
}
