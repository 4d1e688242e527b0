package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.DecisionRules;
import org.commended.results.domain.EntryNotJudged;
import org.commended.results.domain.Honour;
import org.commended.results.domain.LevelNotOfCategory;
import org.commended.results.domain.NeedsSecondPerson;
import org.commended.results.domain.NoAwardAndEntries;
import org.commended.results.domain.NothingDecided;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.ReasonsMissing;
import org.commended.results.domain.SealedBytes;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOW = Instant.parse("2027-07-08T12:00:00Z");
    private static final SealedBytes BYTES = new SealedBytes("the result".getBytes(StandardCharsets.UTF_8));

    private final EntryId moor = EntryId.next();
    private final EntryId pump = EntryId.next();
    private final PersonId chair = PersonId.next();
    private final PersonId organiser = PersonId.next();
    private final DecisionRules rules =
            new DecisionRules(Map.of(moor, "The moor", pump, "The pump"), Set.of("winner", "highly-commended"));

    private StagedDecision result(boolean noAward, String reasons, DecisionLine... lines) {
        return new StagedDecision(
                DecisionId.next(),
                EditionId.next(),
                CategoryId.next(),
                DecisionKind.RESULT,
                false,
                noAward,
                reasons,
                List.of(lines),
                chair,
                NOW,
                1);
    }

    private static DecisionLine line(EntryId entry, String level) {
        return new DecisionLine(entry, level, "", Honour.UNSPOKEN);
    }

    @Test
    void a_sound_result_breaches_no_rule() {
        assertThat(rules.breachedBy(result(false, "The best by far", line(moor, "winner"), line(pump, "winner"))))
                .isEmpty();
        assertThat(rules.breachedBy(result(true, "None was ready"))).isEmpty();
    }

    @Test
    void every_breach_is_told_at_once() {
        EntryId stranger = EntryId.next();
        StagedDecision wrong = result(true, " ", line(moor, "platinum"), line(stranger, "winner"));
        assertThat(rules.breachedBy(wrong))
                .containsExactlyInAnyOrder(
                        new NoAwardAndEntries(),
                        new EntryNotJudged(stranger.toString()),
                        new LevelNotOfCategory("The moor"),
                        new ReasonsMissing());
    }

    @Test
    void nothing_at_all_is_no_decision() {
        assertThat(rules.breachedBy(result(false, "Because"))).containsExactly(new NothingDecided("result"));
    }

    @Test
    void the_second_signature_must_be_somebody_elses() {
        OnceSigned signed = result(true, "None").sign(BYTES, chair, NOW);
        assertThat(signed.sign(chair, NOW)).isEqualTo(Outcome.refused(new NeedsSecondPerson()));
        assertThat(signed.sign(organiser, NOW)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_what_two_people_sealed_can_be_announced() {
        OnceSigned signed = result(true, "None").sign(BYTES, chair, NOW);
        SealedResults sealed = signed.sign(organiser, NOW).fold(done -> done, refused -> fail(refused.toString()));
        assertThat(sealed.announce(NOW).opensAt()).isEqualTo(NOW);
        assertThat(sealed.announce(NOW).decision()).isEqualTo(signed.staged().id());
    }

    @Test
    void the_random_part_is_long_and_never_the_same() {
        assertThat(SealedBytes.newRandom()).hasSize(64).isNotEqualTo(SealedBytes.newRandom());
    }

    @Test
    void one_byte_changed_changes_the_fingerprint() {
        byte[] changed = BYTES.bytes();
        changed[0]++;
        assertThat(new SealedBytes(changed).fingerprint()).isNotEqualTo(BYTES.fingerprint());
    }
}
