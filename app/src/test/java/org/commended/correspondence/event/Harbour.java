package org.commended.correspondence.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.commended.correspondence.paper.Letterhead;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.Standing;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PartialDate;
import org.commended.shared.ProgrammeId;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;

/** Awards that exist only on paper, for the letters about them. */
final class Harbour {

    static final Texts ENGLISH = new Languages().english();
    static final String SITE = "https://awards.example";
    static final Instant SENT = Instant.parse("2027-03-12T16:58:00Z");

    static final Organiser ORGANISER = new Organiser(
            new OrganiserId(id(1)),
            "harbour",
            new Organiser.Details(
                    "The Harbour Forum",
                    null,
                    null,
                    "#0f5d7a",
                    null,
                    null,
                    "Ffion Rees, 01632 960 301, awards@harbour.example"),
            0);

    private Harbour() {}

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    static Letterhead head() {
        return new Letterhead(ENGLISH, SITE, new Programmes.Whole(ORGANISER, programme(), edition()));
    }

    private static Programme programme() {
        return new Programme(
                new ProgrammeId(id(2)), ORGANISER.id(), "awards", new Programme.Details("Harbour Awards", null), 0);
    }

    private static Edition edition() {
        var details = new Edition.Details(
                "Harbour Awards 2027",
                ZoneId.of("Europe/London"),
                null,
                List.of(),
                List.of(
                        new Milestone(Milestone.CLOSES, new PartialDate("2027-03-12T17:00Z")),
                        new Milestone(Milestone.JUDGING, new PartialDate("2027-04"))),
                HouseRules.NONE,
                null,
                Edition.PublicNoun.ENTRY,
                List.of(),
                null,
                null);
        return new Edition(new EditionId(id(3)), new ProgrammeId(id(2)), "2027", details, SENT, 0);
    }

    static Category category() {
        var question = new Question(
                "change",
                "What changed?",
                Question.Kind.LONG_TEXT,
                null,
                500,
                true,
                List.of(),
                Question.Audience.JUDGES,
                null);
        var details = new Category.Details(
                "Climate and nature",
                false,
                null,
                null,
                null,
                Category.EntrantKind.ORGANISATION,
                List.of(),
                List.of(),
                Category.EnteredBy.ENTRANTS,
                List.of(),
                List.of(new Criterion("results", "What is different now", BigDecimal.TEN, List.of())),
                List.of(),
                List.of(),
                List.of(question),
                StagePlan.usual(List.of(Category.StageKind.DESK)),
                null,
                null,
                null,
                List.of());
        return new Category(new CategoryId(id(4)), new EditionId(id(3)), "climate", 1, details, 0);
    }

    static Entry entry(String title) {
        return new Entry(
                new EntryId(id(5)),
                new EditionId(id(3)),
                new CategoryId(id(4)),
                "warm-halls",
                "HA27-0042",
                title,
                EntryDetails.NONE,
                List.of(),
                Standing.SUBMITTED,
                Entry.Origin.WRITTEN,
                null,
                SENT,
                SENT,
                SENT,
                0);
    }

    static EntryWords words(String title, String reader) {
        return new EntryWords(head(), entry(title), category(), reader);
    }
}
