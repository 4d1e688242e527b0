package org.commended.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Instant THEN = Instant.parse("2027-03-20T09:00:00Z");
    private static final Instant NOW = Instant.parse("2027-03-21T09:00:00Z");
    private static final JudgeTies JUDGE = JudgeTies.of(PersonId.next(), Map.of(), Set.of());
    private static final EntryTies ENTRY =
            new EntryTies(EntryId.next(), Set.of(), List.of(), Optional.empty(), List.of());
    private static final Found PARTNER = new Found(ConflictKind.PARTNER, "la:DBY", Because.declared(""));

    private static Changes changes(List<Conflict> known, Found... found) {
        return Changes.between(known, List.of(found), JUDGE, ENTRY, NOW);
    }

    private static Conflict known(Found found) {
        return Conflict.found(ENTRY.entry(), JUDGE.judge(), found, THEN);
    }

    @Test
    void what_is_new_is_added() {
        assertThat(changes(List.of(), PARTNER).add()).singleElement().matches(Conflict::bars);
    }

    @Test
    void looking_again_changes_nothing() {
        Changes again = changes(List.of(known(PARTNER)), PARTNER);
        assertThat(again.add()).isEmpty();
        assertThat(again.renew()).isEmpty();
        assertThat(again.end()).isEmpty();
    }

    @Test
    void what_holds_no_longer_ends_and_bars_nobody() {
        assertThat(changes(List.of(known(PARTNER))).end()).singleElement().matches(one -> !one.bars());
    }

    @Test
    void what_had_ended_and_holds_again_bars_again() {
        Conflict ended = known(PARTNER).endedAt(THEN);
        assertThat(changes(List.of(ended), PARTNER).renew()).singleElement().matches(Conflict::bars);
    }

    @Test
    void what_was_dismissed_stays_dismissed() {
        Conflict dismissed = known(PARTNER).dismissed(new Conflict.Dismissal(PersonId.next(), THEN, "A namesake"));
        Changes again = changes(List.of(dismissed), PARTNER);
        assertThat(again.add()).isEmpty();
        assertThat(again.renew()).isEmpty();
    }

    @Test
    void the_same_kind_of_connection_with_another_body_is_another_connection() {
        Conflict dismissed = known(PARTNER).dismissed(new Conflict.Dismissal(PersonId.next(), THEN, "A namesake"));
        Found other = new Found(ConflictKind.PARTNER, "la:DER", Because.declared(""));
        assertThat(changes(List.of(dismissed), PARTNER, other).add())
                .singleElement()
                .matches(Conflict::bars);
    }

    @Test
    void what_a_judge_declared_never_ends_by_itself() {
        Conflict declared = Conflict.declared(ENTRY.entry(), JUDGE.judge(), ConflictKind.FAMILY, "My sister", THEN);
        assertThat(changes(List.of(declared)).end()).isEmpty();
    }
}
