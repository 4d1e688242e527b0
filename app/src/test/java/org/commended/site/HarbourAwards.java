package org.commended.site;

import static org.commended.site.Details.category;
import static org.commended.site.Details.chosen;
import static org.commended.site.Details.criterion;
import static org.commended.site.Details.face;
import static org.commended.site.Details.honour;
import static org.commended.site.Details.joint;
import static org.commended.site.Details.lead;
import static org.commended.site.Details.milestone;
import static org.commended.site.Details.partner;
import static org.commended.site.Details.question;
import static org.commended.site.Details.team;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented season with everything in it that a public page may have to show, pleasant lengths and hostile ones. */
public final class HarbourAwards {

    public static final String DISTRICT = "la:COL";
    public static final String LONG_TITLE =
            "From the front door to the back office: how one small district rebuilt repairs, lettings and rents around the"
                    + " people who ring us, and halved the wait for a home, in a year nobody thought it could";
    public static final String WELSH =
            "Pan orlifodd yr afon yn 2023, daeth y rhybudd yn rhy hwyr i lawer o dai. Erbyn hyn mae synhwyrydd dŵr wrth"
                    + " bob pont, ac mae’r gwŷr a’r gwragedd sy’n byw ger y lan yn cael galwad ffôn cyn i’r llifddwr"
                    + " gyrraedd y tŷ cyntaf.\n\nY pentrefwyr eu hunain sy’n gofalu am y synwyryddion.";
    private static final String[] NINE = {
        "Aldermoor Borough Council", "Brackenford District Council", "Calderwick District Council", "Dunmere Council",
        "Eskholme Borough Council", "Marlow Fell District Council", "Ravensgill Council", "Saltwick City Council",
        "Wexcombe Council"
    };

    public final PublicSeason season;
    public final String slug;
    public final EditionId edition;
    public final CategoryId climate;
    public final CategoryId homes;
    public final CategoryId digital;
    public final CategoryId culture;
    public final CategoryId team;
    public EntryId moor = EntryId.next();
    public EntryId streets = EntryId.next();
    public EntryId watch = EntryId.next();
    public EntryId door = EntryId.next();
    public EntryId knock = EntryId.next();
    public EntryId form = EntryId.next();
    public EntryId sooner = EntryId.next();
    public EntryId minutes = EntryId.next();
    public UUID climateResult = UUID.randomUUID();

    private HarbourAwards(JdbcClient jdbc, String slug, Edition.Details details) {
        this.slug = slug;
        season = PublicSeason.of(
                jdbc,
                slug,
                new Organiser.Details(
                        "The Harbour Forum",
                        "The Harbour Forum for Local Government",
                        "www.harbourforum.example",
                        "#0f5d7a",
                        null,
                        null,
                        "4 Quay Street, Saltwick · awards@harbourforum.example"));
        edition = season.edition("2027", details);
        climate = season.category(edition, "climate", climate());
        homes = season.category(
                edition,
                "homes",
                category("Homes and neighbourhoods", "councils and housing associations", null, List.of(), List.of()));
        digital = season.category(
                edition,
                "digital",
                category(
                        "Digital and data",
                        "councils, fire, police and ambulance services; a private partner may join",
                        "penrose",
                        List.of(),
                        List.of()));
        culture = season.category(
                edition,
                "culture",
                category(
                        "Town centres and culture",
                        "district, borough, town and unitary councils",
                        null,
                        List.of(),
                        List.of()));
        team = season.category(
                edition,
                "team",
                category("Team of the year", "teams of three to sixty people", "ashgrove", List.of(), List.of()));
        season.category(edition, "council", chosen("Council of the year", "council"));
    }

    private static org.commended.programme.domain.Category.Details climate() {
        return category(
                "Climate and nature",
                "any public body, with or without partners",
                "tidewell",
                List.of(
                        criterion(
                                "What changed for people and places, and how you know",
                                3,
                                "Nothing shown",
                                "A hope",
                                "Some of it shown",
                                "Well shown",
                                "Shown beyond doubt"),
                        criterion("How others could do the same", 2),
                        criterion("What it cost, and what it saved", 1)),
                List.of(
                        question(
                                "About your work",
                                "In a hundred words, what did you do? We print this as you write it.",
                                100,
                                Audience.PUBLICATION),
                        question("About your work", "What was wrong before?", 300, Audience.JUDGES),
                        question("What came of it", "What changed, and how do you know?", 400, Audience.JUDGES),
                        question("What came of it", "What should only the judges know?", 100, Audience.CONFIDENTIAL)));
    }

    /** The edition while entries are called for; the timetable begins in January and closes in March 2027. */
    public static HarbourAwards called(JdbcClient jdbc, String slug) {
        return new HarbourAwards(jdbc, slug, details());
    }

    private static Edition.Details details() {
        Ceremony night = new Ceremony(
                null,
                new PartialDate("2027-07-08"),
                LocalTime.of(18, 30),
                "the Guildhall",
                "Saltwick",
                "£195 a place, £1,800 a table of ten; VAT is added",
                new Ceremony.LiveStream("YouTube", "https://www.youtube.com/live/harbour", true),
                List.of(new Ceremony.Contact(
                        "tables and places", "Mina Castellane", "01632 960 117", "mina@harbourforum.example")));
        Edition.Details plain = Details.edition(
                "Harbour Awards 2027",
                "For people in public service who found a better way, and will show the next council how it was done.",
                List.of(
                        milestone("applications-open", "2027-01-06T09:00Z"),
                        milestone("applications-close", "2027-03-12T17:00Z"),
                        milestone("judging", "2027-03-15"),
                        milestone("shortlist", "2027-05-07T10:00+01:00"),
                        milestone("ceremony", "2027-07-08")),
                night);
        HouseRules rules = new HouseRules(100, true, true, true, 5, "winners", "sponsors, with no public money");
        return Details.with(
                Details.with(plain, rules, Edition.PublicNoun.ENTRY),
                sponsors(),
                new Edition.Sponsorship(true, "Four categories have no sponsor yet."));
    }

    private static List<Sponsor> sponsors() {
        return List.of(
                new Sponsor("penrose", "Penrose & Vale", Sponsor.Level.HEADLINE, "penrose.example", null, null),
                new Sponsor("tidewell", "Tidewell", Sponsor.Level.HEADLINE, "https://tidewell.example", null, null),
                new Sponsor("larkfield", "Larkfield Civic", Sponsor.Level.CATEGORY, null, null, null),
                new Sponsor("ashgrove", "Ashgrove", Sponsor.Level.CATEGORY, null, null, null));
    }

    public HarbourAwards entered() {
        moor = season.entry(
                climate,
                "moor",
                face(
                        "The moor holds its water",
                        "We stopped paying to pump water out of the valley and paid eleven farmers to keep it on the hill. Small dams of stone and wool, built by hand, on land nobody could plough."),
                lead("Marlow Fell District Council", DISTRICT));
        EntryOrganisation[] ten = Stream.concat(Stream.of(joint(NINE)), Stream.of(partner("Tidewell Drainage")))
                .toArray(EntryOrganisation[]::new);
        streets = season.entry(
                climate,
                "streets",
                face(
                        "Streets that breathe",
                        "Nine councils share one river and, until 2024, nine drainage plans. We made one. Rain gardens went first to the streets that flooded first, whoever’s streets they were, and the money followed the water across the boundary.\n\nLast winter the river rose as high as in 2019. Then, 212 homes flooded. This time it was four."),
                ten);
        watch = season.entry(
                climate,
                "watch",
                face("Y wyliadwriaeth: pentref sy’n gwarchod ei afon ei hun", WELSH),
                lead("Cyngor Bro Elwydd", null));
        door = season.entry(
                homes,
                "door",
                team(
                        LONG_TITLE,
                        23,
                        "People told us the same story four times to four teams. Now one person listens, once, and stays with it until the key is in the door. We took out eleven forms and two computer systems, and did not replace them."),
                lead("Calderwick District Council", null));
        knock = season.entry(
                homes,
                "knock",
                face(
                        "Knock first",
                        "Before any letter about arrears, somebody knocks. Most debts turned out to be a benefit that had stopped, a job that had changed, or a letter that had never been read."),
                joint("Wexcombe Council", "Harrow Lane Tenants’ Association"));
        form = season.entry(
                digital,
                "form",
                face(
                        "The form that fills itself in",
                        "Free school meals reached 2,300 children whose parents had never applied, because the council already knew and, this time, acted on it."),
                lead("Dunmere Council", null));
        sooner = season.entry(
                digital,
                "sooner",
                face("Nine minutes sooner", "Two control rooms, one map."),
                joint("Eskholme and Garside Fire and Rescue Authority", "Ravensgill Ambulance Service"));
        minutes = season.entry(
                digital,
                "minutes",
                face("Plain minutes", "Every council decision, in eighty words, the same evening."),
                lead("Saltwick City Council", null));
        return this;
    }

    public HarbourAwards shortlisted(Instant opensAt) {
        season.shortlist(climate, opensAt, streets, watch, moor);
        season.shortlist(homes, opensAt, door, knock);
        season.shortlist(digital, opensAt, form, sooner, minutes);
        return this;
    }

    public HarbourAwards announced(Instant opensAt) {
        climateResult = season.result(
                climate,
                opensAt,
                new PublicSeason.Line(
                        moor,
                        "winner",
                        honour(
                                "The panel had read many plans to plant, and few to leave alone. Marlow Fell asked the people who know the hill where the water wanted to stay, paid them fairly to let it, and measured what followed with instruments anyone can borrow.\n\nIt cost less than one new pump. Any council with a hill could begin next month.",
                                "My father drained that field for forty years. I get to put it back.",
                                "Joan Thwaite",
                                "who farms at Nether Marlow")),
                new PublicSeason.Line(
                        streets,
                        "highly-commended",
                        honour("Nine drainage plans became one, and the money followed the water.")),
                new PublicSeason.Line(
                        watch,
                        "highly-commended",
                        honour("A village that keeps watch on its own river, and rings before the flood.")));
        season.result(
                homes,
                opensAt,
                new PublicSeason.Line(
                        door,
                        "winner",
                        honour(
                                "Twenty-three people took four queues apart and put back one. What moved the panel was not the saving, though there is one, but a recording of a single telephone call: eleven minutes, one person, nothing said twice.")));
        season.result(
                digital,
                opensAt,
                new PublicSeason.Line(form, "gold", honour(null)),
                new PublicSeason.Line(sooner, "silver", honour(null)),
                new PublicSeason.Line(minutes, "bronze", honour(null)));
        season.noAward(
                culture,
                opensAt,
                "Three entries were judged. The panel admired the work in each and asked all three to return when a full year of results is in.");
        return this;
    }
}
