package org.commended.site;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.entry.domain.PublicFace;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Picture;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Sponsor;
import org.commended.programme.domain.StagePlan;
import org.commended.results.domain.Honour;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Moments;
import org.jspecify.annotations.Nullable;

/** Documents for tests, with little to say unless asked. */
public final class Details {

    private Details() {}

    public static Organiser.Details organiser(String name) {
        return new Organiser.Details(name, null, null, null, null, null, null);
    }

    public static Edition.Details edition(String name) {
        return edition(name, null, List.of(), null);
    }

    public static Edition.Details edition(
            String name, @Nullable String introduction, List<Milestone> timetable, @Nullable Ceremony ceremony) {
        List<AwardLevel> levels = List.of(
                new AwardLevel("winner", "Winner"),
                new AwardLevel("gold", "Gold"),
                new AwardLevel("silver", "Silver"),
                new AwardLevel("bronze", "Bronze"),
                new AwardLevel("highly-commended", "Highly commended"));
        return new Edition.Details(
                name,
                Moments.UK,
                introduction,
                levels,
                timetable,
                HouseRules.NONE,
                null,
                Edition.PublicNoun.ENTRY,
                List.of(),
                null,
                ceremony);
    }

    public static Edition.Details with(Edition.Details plain, List<Sponsor> sponsors, Edition.Sponsorship sought) {
        return new Edition.Details(
                plain.name(),
                plain.zone(),
                plain.introduction(),
                plain.levels(),
                plain.timetable(),
                plain.rules(),
                plain.entryForm(),
                plain.noun(),
                sponsors,
                sought,
                plain.ceremony());
    }

    public static Edition.Details with(Edition.Details plain, HouseRules rules, Edition.PublicNoun noun) {
        return new Edition.Details(
                plain.name(),
                plain.zone(),
                plain.introduction(),
                plain.levels(),
                plain.timetable(),
                rules,
                plain.entryForm(),
                noun,
                plain.sponsors(),
                plain.sponsorship(),
                plain.ceremony());
    }

    public static Milestone milestone(String event, String date) {
        return new Milestone(event, new PartialDate(date));
    }

    public static Ceremony ceremony(String date, @Nullable LocalTime time, String venue, String city) {
        return new Ceremony(null, new PartialDate(date), time, venue, city, null, null, List.of());
    }

    public static Category.Details category(String name) {
        return category(name, null, null, List.of(), List.of());
    }

    public static Category.Details category(
            String name,
            @Nullable String eligibility,
            @Nullable String sponsor,
            List<Criterion> criteria,
            List<Question> form) {
        return new Category.Details(
                name,
                false,
                null,
                null,
                eligibility,
                Category.EntrantKind.ORGANISATION,
                List.of(),
                List.of(),
                Category.EnteredBy.ENTRANTS,
                List.of(),
                criteria,
                List.of(),
                List.of(),
                form,
                StagePlan.usual(List.of(Category.StageKind.DESK, Category.StageKind.PRESENTATION)),
                null,
                null,
                sponsor,
                List.of());
    }

    public static Category.Details chosen(String name, String kind) {
        return new Category.Details(
                name,
                false,
                null,
                "Given to the one that the others learn from.",
                null,
                Category.EntrantKind.ORGANISATION,
                List.of(kind),
                List.of(),
                Category.EnteredBy.CHOSEN,
                List.of("winner"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    public static Criterion criterion(String text, int weight, String... anchors) {
        return new Criterion(text.replaceAll("\\W+", "-"), text, BigDecimal.valueOf(weight), List.of(anchors));
    }

    public static Question question(String section, String text, @Nullable Integer words, Question.Audience audience) {
        return new Question(
                text.replaceAll("\\W+", "-"),
                text,
                Question.Kind.LONG_TEXT,
                null,
                words,
                true,
                List.of(),
                audience,
                section);
    }

    public static PublicFace face(String title, @Nullable String summary) {
        return new PublicFace(title, false, null, List.of(), null, null, summary, List.of());
    }

    public static PublicFace person(String name, String role, @Nullable String summary) {
        return new PublicFace(name, false, new Named(name, role), List.of(), null, null, summary, List.of());
    }

    public static PublicFace team(String title, int size, @Nullable String summary) {
        return new PublicFace(title, false, null, List.of(), size, null, summary, List.of());
    }

    public static EntryOrganisation lead(String name, @Nullable String body) {
        return new EntryOrganisation(name, Role.LEAD, body);
    }

    public static EntryOrganisation partner(String name) {
        return new EntryOrganisation(name, Role.PARTNER, null);
    }

    public static EntryOrganisation[] joint(String... names) {
        return Arrays.stream(names)
                .map(name -> new EntryOrganisation(name, Role.JOINT, null))
                .toArray(EntryOrganisation[]::new);
    }

    public static Honour honour(@Nullable String citation) {
        return new Honour(citation, List.of(), List.of());
    }

    public static Honour honour(String citation, String quote, String by, String role) {
        return new Honour(citation, List.of(new Honour.Quote(quote, new Named(by, role))), List.of());
    }

    public static Honour pictured(Honour honour, String digest, String caption, String credit) {
        Picture picture = new Picture(caption, "What it shows.", credit, "picture.jpg", digest);
        return new Honour(honour.citation(), honour.quotes(), List.of(picture));
    }
}
