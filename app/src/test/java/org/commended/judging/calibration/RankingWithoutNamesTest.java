package org.commended.judging.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.entry.Anonymity;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.judging.Ranking;
import org.commended.judging.Rankings;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chair's table, also the one that was frozen with a decision, names nobody before the decision is locked. */
@Running
@Import({Season.class, ScoredCategory.class})
class RankingWithoutNamesTest {

    @Autowired
    private ScoredCategory scored;

    @Autowired
    private Redactions redactions;

    @Autowired
    private Rankings rankings;

    @Autowired
    private Anonymity anonymity;

    @Autowired
    private JdbcClient jdbc;

    private static List<String> titles(Ranking ranking) {
        return ranking.entries().stream()
                .map(ranked -> ranked.standing().title())
                .toList();
    }

    @Test
    void tables_call_entries_by_their_references_until_a_decision_is_locked() {
        Scored made = scored.wholly();
        jdbc.sql("update category set details = (details::jsonb || '{\"anonymous\": true}')::json where id = ?")
                .param(made.category().value())
                .update();
        made.entries()
                .forEach(entry -> redactions.add(new Redaction(
                        UUID.randomUUID(), entry, "", Map.of(), made.run().by(), Season.LONG_AGO)));
        UUID kept = rankings.keep(made.category(), 3, Season.LONG_AGO).orElseThrow();

        assertThat(titles(rankings.get(made.category(), 3)))
                .hasSize(8)
                .doesNotContainAnyElementsOf(ScoredCategory.TITLES);
        assertThat(titles(rankings.find(kept).orElseThrow()))
                .hasSize(8)
                .doesNotContainAnyElementsOf(ScoredCategory.TITLES);

        anonymity.show(made.category(), Season.LONG_AGO);
        assertThat(titles(rankings.find(kept).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(ScoredCategory.TITLES);
    }
}
