package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.commended.engine.names.BodyKind;
import org.commended.entry.Awards;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryRefusal.EntriesClosed;
import org.commended.entry.domain.EntryRefusal.EntriesNotDated;
import org.commended.entry.domain.EntryRefusal.EntriesNotOpenYet;
import org.commended.entry.domain.EntryRefusal.KindCannotEnter;
import org.commended.entry.domain.EntryRefusal.NominatesThemselves;
import org.commended.entry.domain.EntryRefusal.PartnerMissing;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRulesTest {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final HouseRules NO_SELF = new HouseRules(null, null, true, null, null, null, null);
    private static final List<Milestone> DATED = List.of(
            new Milestone(Milestone.OPENS, new PartialDate("2027-02-01T09:00Z")),
            new Milestone(Milestone.CLOSES, new PartialDate("2027-03-12T17:00Z")));

    private static final Edition EDITION = Awards.edition(DATED, HouseRules.NONE);
    private static final Category OPEN_TO_ALL = Awards.category(EDITION, EntrantKind.ORGANISATION, List.of());

    private static Circumstances at(Category category, About about, @Nullable BodyKind kind, Instant now) {
        return new Circumstances(
                EDITION,
                Deadline.of(EDITION.window()),
                category,
                about,
                List.of("Priya Nair"),
                kind,
                false,
                Entered.NONE,
                now);
    }

    private static About about(String... names) {
        List<EntryOrganisation> organisations = java.util.Arrays.stream(names)
                .map(name -> new EntryOrganisation(
                        name, name.equals(names[0]) ? EntryOrganisation.Role.LEAD : EntryOrganisation.Role.JOINT, null))
                .toList();
        return new About("Streets", organisations, null, null);
    }

    private static List<Refusal> toSend(Instant now) {
        return EntryRules.toSend(at(OPEN_TO_ALL, about("A"), null, now));
    }

    @Test
    void the_window_closes_at_the_very_instant_of_the_deadline() {
        assertThat(toSend(Awards.CLOSES.minusNanos(1))).isEmpty();
        assertThat(toSend(Awards.CLOSES)).containsExactly(new EntriesClosed(Awards.CLOSES.atZone(UK)));
        assertThat(toSend(Awards.CLOSES.plusSeconds(1))).hasSize(1);
    }

    @Test
    void the_window_opens_at_its_instant_and_not_before() {
        assertThat(toSend(Awards.OPENS)).isEmpty();
        assertThat(toSend(Awards.OPENS.minusNanos(1))).containsExactly(new EntriesNotOpenYet(Awards.OPENS.atZone(UK)));
    }

    @Test
    void without_a_date_nothing_is_open() {
        Edition undated = Awards.edition(List.of(), HouseRules.NONE);
        var circumstances = new Circumstances(
                undated,
                Deadline.of(undated.window()),
                OPEN_TO_ALL,
                about("A"),
                List.of(),
                null,
                false,
                Entered.NONE,
                Awards.OPEN);
        assertThat(EntryRules.toWrite(circumstances)).containsExactly(new EntriesNotDated());
    }

    @ParameterizedTest
    @CsvSource({
        "Priya Nair, true",
        "Cllr Priya NAIR, true",
        "'Nair, Dr. Priyá', true",
        "Priya Nair-Jones, false",
        "P. Nair, false",
        "Devon Hughes, false"
    })
    void nobody_puts_themselves_forward(String nominee, boolean themselves) {
        Edition strict = Awards.edition(DATED, NO_SELF);
        Category people = Awards.category(strict, EntrantKind.INDIVIDUAL, List.of());
        About about = new About(nominee, about("Saltwick").organisations(), new Named(nominee, null), null);
        var circumstances = new Circumstances(
                strict,
                Deadline.of(strict.window()),
                people,
                about,
                List.of("Priya Nair"),
                null,
                false,
                Entered.NONE,
                Awards.OPEN);
        assertThat(EntryRules.toStart(circumstances).contains(new NominatesThemselves(nominee)))
                .isEqualTo(themselves);
    }

    @Test
    void only_kinds_that_may_enter_do_and_all_councils_are_councils() {
        Category police = Awards.category(EDITION, EntrantKind.ORGANISATION, List.of("police-force"));
        Category councils = Awards.category(EDITION, EntrantKind.ORGANISATION, List.of("council"));
        assertThat(EntryRules.toStart(at(police, about("A"), BodyKind.FIRE_AND_RESCUE, Awards.OPEN)))
                .containsExactly(new KindCannotEnter("A", police.name()));
        assertThat(EntryRules.toStart(at(police, about("A"), BodyKind.POLICE_FORCE, Awards.OPEN)))
                .isEmpty();
        assertThat(EntryRules.toStart(at(councils, about("A"), BodyKind.WELSH_COUNCIL, Awards.OPEN)))
                .isEmpty();
        assertThat(EntryRules.toStart(at(police, about("A"), null, Awards.OPEN)))
                .isEmpty();
    }

    @Test
    void a_partnership_may_be_started_alone_and_is_not_sent_alone() {
        Category together = Awards.category(EDITION, EntrantKind.PARTNERSHIP, List.of());
        assertThat(EntryRules.toStart(at(together, about("A"), null, Awards.OPEN)))
                .isEmpty();
        assertThat(EntryRules.toSend(at(together, about("A"), null, Awards.OPEN)))
                .containsExactly(new PartnerMissing());
        assertThat(EntryRules.toSend(at(together, about("A", "B"), null, Awards.OPEN)))
                .isEmpty();
    }

    @Test
    void all_reasons_are_given_at_once() {
        About nothing = new About("", List.of(), null, null);
        assertThat(EntryRules.toStart(at(OPEN_TO_ALL, nothing, null, Awards.CLOSES)))
                .hasSize(3);
    }
}
