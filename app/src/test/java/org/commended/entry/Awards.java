package org.commended.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.programme.Programmes;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.SetUps;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.commended.shared.PartialDate;
import org.commended.shared.PersonId;
import org.commended.shared.ProgrammeId;
import org.commended.shared.Role;
import org.commended.shared.files.FileKind;
import org.springframework.boot.test.context.TestComponent;

/** Awards that can be entered, made for one test each. */
@TestComponent
public class Awards {

    public static final Instant OPENS = Instant.parse("2027-02-01T09:00:00Z");
    public static final Instant OPEN = Instant.parse("2027-03-09T15:10:00Z");
    public static final Instant CLOSES = Instant.parse("2027-03-12T17:00:00Z");

    private final SetUps setUps;
    private final People people;
    private final SigningIn signingIn;
    private final Programmes programmes;
    private final ChangingCategory changing;
    private final Clock clock;

    Awards(
            SetUps setUps,
            People people,
            SigningIn signingIn,
            Programmes programmes,
            ChangingCategory changing,
            Clock clock) {
        this.changing = changing;
        this.clock = clock;
        this.programmes = programmes;
        this.setUps = setUps;
        this.people = people;
        this.signingIn = signingIn;
    }

    /** An edition, with the word its organiser has in addresses and somebody who runs it. */
    public record Run(String organiser, ProgrammeId programme, EditionId edition, PersonId by) {
        public String desk() {
            return "/manage/" + organiser + "/editions/" + edition + "/entries";
        }
    }

    public Run edition(HouseRules rules) {
        OrganiserId organiser = OrganiserId.next();
        String slug = "org-" + organiser;
        var named = new Organiser.Details("The Harbour Forum", null, null, "#0f5d7a", null, null, null);
        setUps.add(new Organiser(organiser, slug, named, 0));
        var programme =
                new Programme(ProgrammeId.next(), organiser, "harbour", new Programme.Details("Harbour", null), 0);
        setUps.add(programme);
        PersonId by = person("Ffion Rees");
        people.grant(by, new Grant(Role.ORGANISER, organiser, null), OPENS);
        EditionId edition = year(programme.id(), "2027", "2027-02-01T09:00Z", "2027-03-12T17:00Z", rules);
        return new Run(slug, programme.id(), edition, by);
    }

    public EditionId year(ProgrammeId programme, String year, String opens, String closes, HouseRules rules) {
        EditionId id = EditionId.next();
        List<Milestone> dates = List.of(
                new Milestone(Milestone.OPENS, new PartialDate(opens)),
                new Milestone(Milestone.CLOSES, new PartialDate(closes)));
        Edition edition = edition(dates, rules);
        Instant publicSince =
                new PartialDate(opens).firstInstant(ZoneId.of("Europe/London")).minusSeconds(1);
        setUps.add(
                new Edition(id, programme, year, named(edition.details(), "Harbour Awards " + year), publicSince, 0),
                publicSince);
        return id;
    }

    public CategoryId category(EditionId edition, Question... questions) {
        return category(edition, details -> details, EntrantKind.ORGANISATION, questions);
    }

    public CategoryId category(
            EditionId edition, UnaryOperator<Category.Details> change, EntrantKind kind, Question... questions) {
        CategoryId id = CategoryId.next();
        Category.Details details = details(kind, List.of(), List.of(questions));
        setUps.add(new Category(id, edition, "c-" + id, 1, change.apply(details), 0));
        return id;
    }

    /** The category's form from now on, changed as its organiser would. */
    public void ask(CategoryId category, Question... questions) {
        var doing = new Doing(
                person("Ffion Rees"), clock.instant(), UUID.randomUUID().toString());
        changing.change(
                category,
                "form",
                now -> Outcome.done(
                        new CategoryDraft(now).form(List.of(questions)).done()),
                doing);
    }

    /** From now on the category is judged without names. */
    public void hideNames(CategoryId id) {
        setUps.save(
                new CategoryDraft(programmes.getCategory(id)).anonymous(true).done());
    }

    private static Category.Details details(EntrantKind kind, List<String> kinds, List<Question> questions) {
        return new Category.Details(
                "Climate and nature",
                false,
                null,
                null,
                null,
                kind,
                kinds,
                List.of(),
                Category.EnteredBy.ENTRANTS,
                List.of(),
                List.of(new Criterion("results", "What is different now", BigDecimal.TEN, List.of())),
                List.of(),
                List.of(),
                questions,
                StagePlan.usual(List.of(Category.StageKind.DESK)),
                null,
                null,
                null,
                List.of());
    }

    /** A category that stands in no database. */
    public static Category category(Edition edition, EntrantKind kind, List<String> kinds) {
        return new Category(CategoryId.next(), edition.id(), "climate", 0, details(kind, kinds, List.of()), 0);
    }

    /** An edition that stands in no database. */
    public static Edition edition(List<Milestone> dates, HouseRules rules) {
        var details = new Edition.Details(
                "Harbour Awards 2027",
                ZoneId.of("Europe/London"),
                null,
                List.of(),
                dates,
                rules,
                null,
                Edition.PublicNoun.ENTRY,
                List.of(),
                null,
                null);
        return new Edition(EditionId.next(), ProgrammeId.next(), "2027", details, null, 0);
    }

    private static Edition.Details named(Edition.Details of, String name) {
        return new Edition.Details(
                name,
                of.zone(),
                of.introduction(),
                of.levels(),
                of.timetable(),
                of.rules(),
                of.entryForm(),
                of.noun(),
                of.sponsors(),
                of.sponsorship(),
                of.ceremony());
    }

    /** The same details with other rules on who may enter. */
    public static Category.Details details(
            Category.Details of, List<String> kinds, List<String> roles, Category.EnteredBy enteredBy) {
        return new Category.Details(
                of.name(),
                of.nameByEditor(),
                of.tagline(),
                of.description(),
                of.eligibility(),
                of.entrantKind(),
                kinds,
                roles,
                enteredBy,
                of.levels(),
                of.criteria(),
                of.requirements(),
                of.serviceAreas(),
                of.form(),
                of.stages(),
                of.judgedOn(),
                of.ties(),
                of.sponsor(),
                of.pictures());
    }

    public static Question question(String id, Question.Kind kind, int words, String section) {
        Integer limit = words > 0 ? words : null;
        var audience = id.equals("summary") ? Question.Audience.PUBLICATION : Question.Audience.JUDGES;
        return new Question(id, "Tell us of " + id, kind, null, limit, true, List.of(), audience, section);
    }

    public static Question change() {
        return question("change", Question.Kind.LONG_TEXT, 20, "What changed?");
    }

    public static Question homes() {
        return question("homes", Question.Kind.NUMBER, 0, "What changed?");
    }

    public static Question summary() {
        return question("summary", Question.Kind.LONG_TEXT, 10, "Summary for the public");
    }

    /** Two files of up to 1 MB, which need not be sent. */
    public static Question plan() {
        return new Question(
                "plan",
                "Your plan",
                Question.Kind.FILE,
                null,
                null,
                false,
                List.of(),
                Question.Audience.JUDGES,
                "What changed?",
                null,
                new Question.Files(List.of(FileKind.PDF, FileKind.JPEG), 1, 2));
    }

    public PersonId person(String name) {
        return people.meet(UUID.randomUUID() + "@example.org", name, OPENS).id();
    }

    public PersonId known(String email) {
        return people.findByEmail(email).orElseThrow().id();
    }

    public Visitor visitor(int port, PersonId person, Instant now) {
        return new Visitor(port, signingIn.signInAs(person, now.minusSeconds(60)));
    }
}
