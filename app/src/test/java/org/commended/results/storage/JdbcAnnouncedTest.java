package org.commended.results.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commended.TestDatabase;
import org.commended.engine.names.BodyId;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.AnnouncedDecision.Origin;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedLine;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.PublishedTally;
import org.commended.site.HarbourAwards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JdbcAnnouncedTest {

    private static final Instant NOT_YET = Instant.now().plus(Duration.ofDays(1));

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcAnnounced announced =
            new JdbcAnnounced(database.published(), new PublishedRows(new JsonMapper()));
    private final HarbourAwards awards =
            HarbourAwards.called(database.jdbc(), "harbour").entered();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_shortlist_is_read_in_its_own_order_with_words_and_organisations() {
        awards.shortlisted(LONG_AGO);

        List<PublishedLine> lines = announced.listLines(awards.edition, DecisionKind.SHORTLIST);

        assertThat(lines)
                .filteredOn(line -> line.entry().category().equals(awards.climate))
                .extracting(line -> line.entry().slug())
                .containsExactly("streets", "watch", "moor");
        PublishedLine streets = lines.stream()
                .filter(line -> line.entry().slug().equals("streets"))
                .findFirst()
                .orElseThrow();
        assertThat(streets.entry().entrants()).hasSize(9);
        assertThat(streets.entry().partners()).hasSize(1);
        assertThat(streets.entry().face().summary()).startsWith("Nine councils");
        assertThat(streets.level()).isNull();
    }

    @Test
    void results_carry_level_citation_and_quotes() {
        awards.announced(LONG_AGO);

        PublishedLine winner = announced.listLines(awards.climate, "moor").getFirst();

        assertThat(winner.level()).isEqualTo("winner");
        assertThat(winner.honour().citation()).startsWith("The panel");
        assertThat(winner.honour().quotes().getFirst().by().name()).isEqualTo("Joan Thwaite");
    }

    @Test
    void before_its_instant_an_announcement_is_nowhere() {
        awards.shortlisted(NOT_YET).announced(NOT_YET);

        assertThat(announced.listDecisions(awards.edition)).isEmpty();
        assertThat(announced.listLines(awards.edition, DecisionKind.SHORTLIST)).isEmpty();
        assertThat(announced.listLines(awards.edition, DecisionKind.RESULT)).isEmpty();
        assertThat(announced.listLines(awards.climate, "moor")).isEmpty();
        assertThat(announced.listHonours(new BodyId(HarbourAwards.DISTRICT))).isEmpty();
        assertThat(announced.countHonours(9)).isEmpty();
        assertThat(announced.tally(List.of(awards.edition)))
                .containsEntry(awards.edition, PublishedTally.none(awards.edition));
    }

    @Test
    void results_under_embargo_leave_the_announced_shortlist_as_it_is() {
        awards.shortlisted(LONG_AGO).announced(NOT_YET);

        List<PublishedLine> lines = announced.listLines(awards.climate, "moor");

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DecisionKind.SHORTLIST);
            assertThat(line.level()).isNull();
            assertThat(line.honour().citation()).isNull();
        });
    }

    @Test
    void reasons_are_told_only_where_no_award_was_made() {
        awards.announced(LONG_AGO);
        database.jdbc()
                .sql("update decision set reasons = 'Between us.' where not no_award")
                .update();

        List<AnnouncedDecision> decisions = announced.listDecisions(awards.edition);

        assertThat(decisions)
                .filteredOn(AnnouncedDecision::noAward)
                .singleElement()
                .satisfies(none -> {
                    assertThat(none.category()).isEqualTo(awards.culture);
                    assertThat(none.reasons()).contains("a full year");
                });
        assertThat(decisions)
                .filteredOn(decision -> !decision.noAward())
                .hasSize(3)
                .allSatisfy(decision -> assertThat(decision.reasons()).isEmpty());
    }

    @Test
    void what_was_announced_is_counted_by_level() {
        awards.shortlisted(LONG_AGO).announced(LONG_AGO);

        PublishedTally tally = announced
                .tally(List.of(awards.edition))
                .getOrDefault(awards.edition, PublishedTally.none(awards.edition));

        assertThat(tally.shortlisted()).isEqualTo(8);
        assertThat(tally.announced()).isEqualTo(4);
        assertThat(tally.of("winner")).isEqualTo(2);
        assertThat(tally.of("highly-commended")).isEqualTo(2);
        assertThat(tally.of("gold")).isEqualTo(1);
        assertThat(tally.imported()).isTrue();
    }

    @Test
    void a_lock_shows_its_fingerprint_at_once_and_its_bytes_with_the_announcement() {
        byte[] bytes = {1, 2, 3};
        awards.announced(NOT_YET);
        awards.season.lock(awards.climateResult, bytes, new byte[] {10, 11});

        PublishedSeal seal = announced.listSeals(awards.edition).getFirst();

        assertThat(seal.fingerprint()).isEqualTo("0a0b");
        assertThat(seal.opened()).isFalse();
        assertThat(announced.findLocked(awards.climate, DecisionKind.RESULT)).isEmpty();
        database.jdbc().sql("update announcement set opens_at = now()").update();
        assertThat(announced.findLocked(awards.climate, DecisionKind.RESULT)).hasValue(bytes);
        assertThat(announced.listDecisions(awards.edition))
                .filteredOn(decision -> decision.origin() == Origin.DECIDED)
                .singleElement()
                .extracting(AnnouncedDecision::category)
                .isEqualTo(awards.climate);
    }

    @Test
    void an_organisation_has_its_honours() {
        awards.shortlisted(LONG_AGO).announced(LONG_AGO);

        assertThat(announced.listHonours(new BodyId(HarbourAwards.DISTRICT)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.entry().slug()).isEqualTo("moor"));
        assertThat(announced.countHonours(9)).containsEntry(new BodyId(HarbourAwards.DISTRICT), 1);
    }

    @Test
    void an_edition_that_is_not_public_has_nothing_to_show() {
        awards.shortlisted(LONG_AGO);
        database.jdbc().sql("update edition set public_since = null").update();

        assertThat(announced.listLines(awards.edition, DecisionKind.SHORTLIST)).isEmpty();
        assertThat(announced.listHonours(new BodyId(HarbourAwards.DISTRICT))).isEmpty();
    }
}
