package org.commended.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.domain.ConflictKind.CATEGORY_SPONSOR;
import static org.commended.panel.domain.ConflictKind.JOINT_ENTRANT;
import static org.commended.panel.domain.ConflictKind.OWN_ENTRY;
import static org.commended.panel.domain.ConflictKind.OWN_ORGANISATION;
import static org.commended.panel.domain.ConflictKind.PARTNER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.domain.Because.Relation;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class ConflictPolicyTest {

    private static final PersonId JUDGE = PersonId.next();
    private static final KnownOrganisation DERBY = new KnownOrganisation("Derby City Council", "la:DER");
    private static final KnownOrganisation DERBYSHIRE = new KnownOrganisation("Derbyshire County Council", "la:DBY");
    private static final KnownOrganisation TIDEWELL = new KnownOrganisation("Tidewell Drainage", null);
    private static final JudgeTies OF_DERBYSHIRE =
            JudgeTies.of(JUDGE, Map.of("la:DBY", own(Relation.SAME)), Set.of("derbyshire county council"));

    private static Own own(Relation relation) {
        return new Own(relation, "Derbyshire County Council", null);
    }

    private static EntryTies.Part part(Role role, KnownOrganisation organisation) {
        return new EntryTies.Part(role, organisation);
    }

    private static EntryTies entry(EntryTies.Part... parts) {
        return new EntryTies(EntryId.next(), Set.of(), List.of(parts), Optional.empty(), List.of());
    }

    private static List<ConflictKind> found(JudgeTies judge, EntryTies entry) {
        return ConflictPolicy.findAll(judge, entry).stream().map(Found::kind).toList();
    }

    @Test
    void a_judge_is_stopped_at_the_entry_of_their_own_organisation() {
        assertThat(found(OF_DERBYSHIRE, entry(part(Role.LEAD, DERBYSHIRE)))).containsExactly(OWN_ORGANISATION);
    }

    @Test
    void a_judge_of_Derbyshire_is_stopped_at_a_joint_entry_of_Derby_and_Derbyshire() {
        EntryTies joint = entry(part(Role.LEAD, DERBY), part(Role.JOINT, DERBYSHIRE));
        assertThat(found(OF_DERBYSHIRE, joint)).containsExactly(JOINT_ENTRANT);
    }

    @Test
    void a_judge_of_Derbyshire_may_read_what_Derby_entered_alone() {
        assertThat(found(OF_DERBYSHIRE, entry(part(Role.LEAD, DERBY)))).isEmpty();
    }

    @Test
    void a_partner_that_is_in_no_register_is_known_by_its_name_however_it_is_written() {
        JudgeTies judge = JudgeTies.of(
                JUDGE, Map.of(), Set.of(new KnownOrganisation("The Tidewell  drainage", null).foldedName()));
        assertThat(found(judge, entry(part(Role.LEAD, DERBY), part(Role.PARTNER, TIDEWELL))))
                .containsExactly(PARTNER);
    }

    @Test
    void what_the_judges_organisation_came_from_or_became_counts_as_it() {
        JudgeTies judge = JudgeTies.of(
                JUDGE, Map.of("la:DBY", own(Relation.PREDECESSOR), "la:DER", own(Relation.SUCCESSOR)), Set.of());
        assertThat(ConflictPolicy.findAll(judge, entry(part(Role.LEAD, DERBY), part(Role.PARTNER, DERBYSHIRE))))
                .extracting(found -> found.because().relation())
                .containsExactly(Relation.SUCCESSOR, Relation.PREDECESSOR);
    }

    @Test
    void whoever_pays_for_the_category_judges_nothing_in_it() {
        EntryTies sponsored = new EntryTies(
                EntryId.next(), Set.of(), List.of(part(Role.LEAD, DERBY)), Optional.of(TIDEWELL), List.of());
        JudgeTies judge = JudgeTies.of(JUDGE, Map.of(), Set.of("tidewell drainage"));
        assertThat(found(judge, sponsored)).containsExactly(CATEGORY_SPONSOR);
    }

    @Test
    void nobody_judges_what_they_write() {
        EntryTies own = new EntryTies(
                EntryId.next(), Set.of(JUDGE), List.of(part(Role.LEAD, DERBY)), Optional.empty(), List.of());
        assertThat(found(OF_DERBYSHIRE, own)).containsExactly(OWN_ENTRY);
    }

    @Test
    void organisations_without_a_name_are_not_all_the_same() {
        JudgeTies judge = JudgeTies.of(JUDGE, Map.of(), Set.of());
        assertThat(found(judge, entry(part(Role.LEAD, new KnownOrganisation("–", null)))))
                .isEmpty();
    }

    @Test
    void each_connection_is_found_and_none_hides_another() {
        EntryTies both = entry(part(Role.LEAD, DERBYSHIRE), part(Role.PARTNER, DERBYSHIRE));
        assertThat(found(OF_DERBYSHIRE, both)).containsExactly(OWN_ORGANISATION, PARTNER);
    }
}
