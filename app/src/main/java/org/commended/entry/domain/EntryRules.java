package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.engine.names.BodyKind;
import org.commended.entry.domain.EntryRefusal.CategoryIsNotEntered;
import org.commended.entry.domain.EntryRefusal.EnteredAlready;
import org.commended.entry.domain.EntryRefusal.EntriesClosed;
import org.commended.entry.domain.EntryRefusal.EntriesNotDated;
import org.commended.entry.domain.EntryRefusal.EntriesNotOpenYet;
import org.commended.entry.domain.EntryRefusal.KindCannotEnter;
import org.commended.entry.domain.EntryRefusal.NameTooLong;
import org.commended.entry.domain.EntryRefusal.NominatesThemselves;
import org.commended.entry.domain.EntryRefusal.NomineeMissing;
import org.commended.entry.domain.EntryRefusal.OfficeMissing;
import org.commended.entry.domain.EntryRefusal.OrganisationMissing;
import org.commended.entry.domain.EntryRefusal.PartnerMissing;
import org.commended.entry.domain.EntryRefusal.TitleMissing;
import org.commended.entry.domain.EntryRefusal.TitleTooLong;
import org.commended.entry.domain.EntryRefusal.TooManyInCategory;
import org.commended.entry.domain.EntryRefusal.TooManyOfOrganisation;
import org.commended.entry.domain.EntryRefusal.TooManyOfPerson;
import org.commended.programme.domain.Window;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of entering, each by the name an awards manager would give it. */
public final class EntryRules {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NAME = 200;

    private static final List<EntryRule> OF_THE_CATEGORY = List.of(
            EntryRules::itNamesWhomItPutsForward,
            EntryRules::theNomineeHoldsAnOffice,
            EntryRules::nobodyPutsThemselvesForward,
            EntryRules::onlyKindsThatMayEnterDo,
            EntryRules::nobodyEntersACategoryTwice,
            EntryRules::aPersonSendsNoMoreThanTheirShare,
            EntryRules::anOrganisationLeadsNoMoreThanItsShare,
            EntryRules::anOrganisationLeadsNoMoreThanItsShareOfACategory);

    private static final List<EntryRule> OF_THE_ENTRANT =
            join(List.of(EntryRules::itHasATitle, EntryRules::itSaysWhoseItIs), OF_THE_CATEGORY);

    private static final List<EntryRule> TO_START =
            List.of(EntryRules::entriesAreOpen, EntryRules::theCategoryIsEntered);

    private static final List<EntryRule> TO_SEND = List.of(EntryRules::aPartnershipHasPartners);

    private EntryRules() {}

    /** Whether anything can be written just now. */
    public static List<Refusal> toWrite(Circumstances circumstances) {
        return EntryRule.all(List.of(EntryRules::entriesAreOpen), circumstances);
    }

    /** Whether the category can be entered just now, before anything is known of the entrant. */
    public static List<Refusal> toBegin(Circumstances circumstances) {
        return EntryRule.all(TO_START, circumstances);
    }

    public static List<Refusal> toStart(Circumstances circumstances) {
        return EntryRule.all(join(TO_START, OF_THE_ENTRANT), circumstances);
    }

    public static List<Refusal> toDescribe(Circumstances circumstances) {
        return EntryRule.all(join(List.of(EntryRules::entriesAreOpenToAll), OF_THE_ENTRANT), circumstances);
    }

    public static List<Refusal> toSend(Circumstances circumstances) {
        return EntryRule.all(join(join(TO_START, OF_THE_ENTRANT), TO_SEND), circumstances);
    }

    /** Whether an entry could stand in the category, if it were moved there; when it was written plays no part. */
    public static List<Refusal> toMove(Circumstances circumstances) {
        List<EntryRule> rules = join(List.of(EntryRules::theCategoryIsEntered), OF_THE_CATEGORY);
        return EntryRule.all(join(rules, TO_SEND), circumstances);
    }

    private static List<EntryRule> join(List<EntryRule> first, List<EntryRule> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static Stream<Refusal> entriesAreOpen(Circumstances at) {
        return isOpen(at, at.deadline().writing(), at.deadline().told());
    }

    /** More time is given to answer questions, and for nothing else. */
    private static Stream<Refusal> entriesAreOpenToAll(Circumstances at) {
        return isOpen(at, at.deadline().entire(), at.deadline().shown().closesAt());
    }

    /** Closed means from the very instant of the deadline; after a grace it is the deadline that is named. */
    private static Stream<Refusal> isOpen(Circumstances at, Window window, @Nullable Instant closed) {
        if (closed != null && window.hasClosed(at.now())) return Stream.of(new EntriesClosed(at.there(closed)));
        if (window.opensAt() == null) return Stream.of(new EntriesNotDated());
        return window.hasOpened(at.now())
                ? Stream.empty()
                : Stream.of(new EntriesNotOpenYet(at.there(window.opensAt())));
    }

    private static Stream<Refusal> theCategoryIsEntered(Circumstances at) {
        return refuse(
                at.category().isChosen(), new CategoryIsNotEntered(at.category().name()));
    }

    private static Stream<Refusal> itHasATitle(Circumstances at) {
        if (at.isAboutAPerson()) return Stream.empty();
        int letters = at.about().title().codePointCount(0, at.about().title().length());
        if (letters == 0) return Stream.of(new TitleMissing());
        return refuse(letters > LONGEST_TITLE, new TitleTooLong(LONGEST_TITLE, letters - LONGEST_TITLE));
    }

    private static Stream<Refusal> itSaysWhoseItIs(Circumstances at) {
        if (at.about().lead().isEmpty()) return Stream.of(new OrganisationMissing());
        List<EntryOrganisation> all = at.about().organisations();
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).name().length() > LONGEST_NAME)
                .mapToObj(place -> new NameTooLong(place == 0 ? "organisation" : "other-" + (place - 1), LONGEST_NAME));
    }

    private static Stream<Refusal> itNamesWhomItPutsForward(Circumstances at) {
        if (!at.isAboutAPerson()) return Stream.empty();
        return at.about()
                .person()
                .map(person -> refuse(person.name().length() > LONGEST_NAME, new NameTooLong("nominee", LONGEST_NAME)))
                .orElse(Stream.of(new NomineeMissing()));
    }

    private static Stream<Refusal> theNomineeHoldsAnOffice(Circumstances at) {
        List<String> offices = at.category().details().eligibleRoles();
        if (!at.isAboutAPerson() || offices.isEmpty()) return Stream.empty();
        boolean holdsOne = at.about()
                .person()
                .filter(person -> person.role() != null && offices.contains(person.role()))
                .isPresent();
        return refuse(!holdsOne, new OfficeMissing());
    }

    private static Stream<Refusal> nobodyPutsThemselvesForward(Circumstances at) {
        boolean forbidden = Boolean.TRUE.equals(at.edition().details().rules().noSelfNomination());
        if (!forbidden) return Stream.empty();
        return at.about().person().stream()
                .filter(person -> at.writers().stream().anyMatch(writer -> PersonName.same(writer, person.name())))
                .map(person -> new NominatesThemselves(person.name()));
    }

    /** Where the register does not know the organisation for sure, the organiser's screening decides. */
    private static Stream<Refusal> onlyKindsThatMayEnterDo(Circumstances at) {
        BodyKind kind = at.leadKind();
        List<String> may = at.category().details().eligibleKinds();
        if (kind == null || may.isEmpty()) return Stream.empty();
        boolean mayEnter = may.stream().anyMatch(word -> BodyKind.findNamed(word)
                .filter(kinds -> kinds.contains(kind))
                .isPresent());
        if (mayEnter) return Stream.empty();
        return at.about().lead().stream()
                .map(lead -> new KindCannotEnter(lead.name(), at.category().name()));
    }

    private static Stream<Refusal> nobodyEntersACategoryTwice(Circumstances at) {
        if (!at.enteredAlready()) return Stream.empty();
        String entrant = at.about()
                .person()
                .map(EntryDetails.Named::name)
                .or(() -> at.about().lead().map(EntryOrganisation::name))
                .orElse("");
        return Stream.of(new EnteredAlready(entrant));
    }

    private static Stream<Refusal> aPersonSendsNoMoreThanTheirShare(Circumstances at) {
        Integer most = at.edition().details().rules().mostPerPerson();
        return most == null ? Stream.empty() : refuse(at.entered().byPerson() >= most, new TooManyOfPerson(most));
    }

    private static Stream<Refusal> anOrganisationLeadsNoMoreThanItsShare(Circumstances at) {
        Integer most = at.edition().details().rules().mostPerOrganisation();
        return most == null
                ? Stream.empty()
                : refuse(at.entered().byOrganisation() >= most, new TooManyOfOrganisation(lead(at), most));
    }

    private static Stream<Refusal> anOrganisationLeadsNoMoreThanItsShareOfACategory(Circumstances at) {
        Integer most = at.edition().details().rules().mostPerCategory();
        return most == null
                ? Stream.empty()
                : refuse(at.entered().inCategory() >= most, new TooManyInCategory(lead(at), most));
    }

    private static String lead(Circumstances at) {
        return at.about().lead().map(EntryOrganisation::name).orElse("");
    }

    private static Stream<Refusal> aPartnershipHasPartners(Circumstances at) {
        return refuse(at.about().lacksPartners(at.category()), new PartnerMissing());
    }

    private static Stream<Refusal> refuse(boolean stands, Refusal reason) {
        return stands ? Stream.of(reason) : Stream.empty();
    }
}
