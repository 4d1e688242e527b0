package org.commended.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.engine.names.Nearness;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.domain.Because.Earlier;
import org.commended.panel.domain.Because.Relation;
import org.commended.panel.domain.Conflict.Dismissal;
import org.commended.panel.domain.EntryTies.Part;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Connections that may matter or not. */
class ConflictTiesTest {

    private static final PersonId JUDGE = PersonId.next();
    private static final KnownOrganisation ESSEX = new KnownOrganisation("Essex County Council", "la:ESS");
    private static final KnownOrganisation BRAINTREE = new KnownOrganisation("Braintree District Council", "la:BRA");
    private static final KnownOrganisation TIDEWELL = new KnownOrganisation("Tidewell Drainage", null);
    private static final Earlier LAST_YEAR = new Earlier(UUID.randomUUID(), "Water", "Harbour Awards 2026");

    private static JudgeTies ofBraintree() {
        return new JudgeTies(
                JUDGE,
                Map.of("la:BRA", new Own(Relation.SAME, "Braintree District Council", null)),
                Set.of("braintree district council"),
                Map.of("la:ESS", new NearTie("la:BRA", "Braintree District Council", Nearness.WHOLE, 1974)),
                List.of(),
                Map.of());
    }

    private static EntryTies entry(Part... parts) {
        return new EntryTies(EntryId.next(), Set.of(), List.of(parts), Optional.empty(), List.of());
    }

    private static List<Found> found(JudgeTies judge, Part... parts) {
        return ConflictPolicy.findAll(judge, entry(parts));
    }

    @Test
    void a_judge_of_a_district_is_near_the_county_and_since_when_is_said() {
        Found found = found(ofBraintree(), new Part(Role.LEAD, ESSEX)).getFirst();
        assertThat(found.kind()).isEqualTo(ConflictKind.SAME_AREA);
        assertThat(found.because().tie()).extracting(Because.Tie::since).isEqualTo(1974);
        assertThat(Conflict.found(EntryId.next(), JUDGE, found, Instant.EPOCH).bars())
                .isFalse();
    }

    @Test
    void where_something_bars_what_would_only_be_looked_at_is_left_out() {
        assertThat(found(ofBraintree(), new Part(Role.LEAD, ESSEX), new Part(Role.JOINT, BRAINTREE)))
                .extracting(Found::kind)
                .containsExactly(ConflictKind.JOINT_ENTRANT);
    }

    @Test
    void who_entered_with_the_judges_organisation_lately_is_looked_at() {
        History history = new History(List.of(
                new History.Past(LAST_YEAR, List.of(new Part(Role.LEAD, BRAINTREE), new Part(Role.JOINT, TIDEWELL)))));
        JudgeTies judge = JudgeTies.of(JUDGE, Map.of("la:BRA", new Own(Relation.SAME, "Braintree", null)), Set.of());
        Found found = found(judge.met(history.with(judge.keys())), new Part(Role.LEAD, TIDEWELL))
                .getFirst();
        assertThat(found.kind()).isEqualTo(ConflictKind.ENTERED_TOGETHER);
        assertThat(found.because().tie()).extracting(Because.Tie::earlier).isEqualTo(LAST_YEAR);
    }

    @Test
    void a_company_that_was_an_entrants_partner_is_looked_at_as_its_supplier() {
        History history = new History(List.of(new History.Past(
                LAST_YEAR, List.of(new Part(Role.LEAD, BRAINTREE), new Part(Role.PARTNER, TIDEWELL)))));
        JudgeTies judge = JudgeTies.of(JUDGE, Map.of(), Set.of("tidewell drainage"));
        assertThat(found(judge.met(history.with(judge.keys())), new Part(Role.LEAD, BRAINTREE)))
                .extracting(Found::kind)
                .containsExactly(ConflictKind.SUPPLIED_ENTRANT);
    }

    @Test
    void family_at_an_organisation_bars_and_a_former_post_there_is_looked_at() {
        NamedTie family = new NamedTie(
                ConflictKind.FAMILY, "Tidewell Drainage", Map.of(), Set.of("tidewell drainage"), "My sister");
        NamedTie former = new NamedTie(
                ConflictKind.FORMER_POST, "Tidewell Drainage", Map.of(), Set.of("tidewell drainage"), null);
        Part partner = new Part(Role.PARTNER, TIDEWELL);
        assertThat(found(naming(family), partner))
                .extracting(Found::kind)
                .containsExactly(ConflictKind.NAMED_CONNECTION);
        assertThat(found(naming(former), partner))
                .extracting(Found::kind)
                .containsExactly(ConflictKind.FORMER_ORGANISATION);
    }

    private static JudgeTies naming(NamedTie tie) {
        return new JudgeTies(JUDGE, Map.of(), Set.of(), Map.of(), List.of(tie), Map.of());
    }

    @Test
    void whoever_pays_for_the_whole_is_looked_at_everywhere() {
        EntryTies entry = new EntryTies(
                EntryId.next(), Set.of(), List.of(new Part(Role.LEAD, ESSEX)), Optional.empty(), List.of(TIDEWELL));
        assertThat(ConflictPolicy.findAll(JudgeTies.of(JUDGE, Map.of(), Set.of("tidewell drainage")), entry))
                .extracting(Found::kind)
                .containsExactly(ConflictKind.HEADLINE_SPONSOR);
    }

    @Test
    void what_was_dismissed_is_like_the_same_pair_in_another_entry_but_not_once_the_judge_works_elsewhere() {
        Found own = new Found(ConflictKind.PARTNER, "la:ESS", because("Braintree District Council"));
        Found elsewhere = new Found(ConflictKind.PARTNER, "la:ESS", because("Maldon District Council"));
        Conflict dismissed = conflict(own).dismissed(new Dismissal(PersonId.next(), Instant.EPOCH, "Long ago"));
        assertThat(dismissed.isLike(conflict(own))).isTrue();
        assertThat(dismissed.isLike(conflict(elsewhere))).isFalse();
    }

    private static Because because(String own) {
        return new Because("Essex", Relation.SUCCESSOR, null, Because.Tie.of(own, 2023));
    }

    private static Conflict conflict(Found found) {
        return Conflict.found(EntryId.next(), JUDGE, found, Instant.EPOCH);
    }
}
