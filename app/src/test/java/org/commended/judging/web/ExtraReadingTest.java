package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One more reading, from the advice to the figure: asked of a judge of another panel, who reads that entry and no other. */
@Running
@Import({Season.class, ScoredCategory.class})
class ExtraReadingTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private Stages stages;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Scored scored;
    private PersonId gwen;
    private Visitor organiser;

    @BeforeEach
    void a_closed_stage_and_a_judge_of_another_panel() {
        clock.set(NOW);
        scored = scoring.wholly();
        stages.save(scored.stage().closing(NOW.minusSeconds(60)));
        gwen = season.judge(season.category(scored.run().edition(), criterion("need", 1)), "Gwen Guest");
        organiser = season.visitor(port, scored.run().by(), NOW);
    }

    private String scores() {
        return scored.run().desk() + "/" + scored.category() + "/scores";
    }

    private String asks() {
        return scored.run().desk() + "/" + scored.category() + "/extra-readings";
    }

    private String entry(EntryId id) {
        return "/judging/" + scored.category() + "/entries/" + id;
    }

    private Map<String, String> advised() {
        return Visitor.fields(organiser.get(scores() + "?places=3").page(), "extra-readings");
    }

    @Test
    void the_advice_becomes_a_reading_of_that_entry_and_of_no_other() {
        Map<String, String> advised = advised();
        assertThat(advised).containsEntry("judge", gwen.toString());
        EntryId asked = EntryId.of(advised.getOrDefault("entry", ""));
        assertThat(organiser.post(asks(), advised).status()).isEqualTo(303);

        assertThat(organiser.get(scores()).text())
                .contains("Gwen Guest was asked to read", "until Friday 9 April 2027");

        Visitor guest = season.visitor(port, gwen, NOW);
        String terms = "/judging/" + scored.category() + "/terms";
        assertThat(guest.get("/judging/" + scored.category()).location()).isEqualTo(terms);
        assertThat(guest.post(
                                terms + "/acceptance",
                                Visitor.fields(guest.get(terms).page(), "acceptance"))
                        .status())
                .isEqualTo(303);

        assertThat(guest.get("/judging/" + scored.category()).page().select(".tasks li"))
                .hasSize(1);
        EntryId other = scored.entries().stream()
                .filter(id -> !id.equals(asked))
                .findFirst()
                .orElseThrow();
        assertThat(guest.get(entry(other)).status()).isEqualTo(404);
        assertThat(guest.post(entry(asked) + "/handing-in", Map.of("seen", "0", "mark-need", "9"))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.get(scores()).text()).contains("25 of 25 score sheets in", "not asked");
    }

    @Test
    void the_panel_stays_closed_while_a_guest_reads() {
        organiser.post(asks(), advised());
        Visitor ben = season.visitor(port, scored.judges().get(1), NOW);
        assertThat(ben.post(entry(scored.entries().getFirst()) + "/taking-back", Map.of())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobody_is_asked_about_an_entry_they_are_connected_with() {
        Map<String, String> first = advised();
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?::uuid, ?, 'partner', 'la:DBY', '{}', now())""")
                .params(UUID.randomUUID(), first.getOrDefault("entry", ""), gwen.value())
                .update();
        assertThat(advised().get("entry")).isNotEqualTo(first.get("entry"));
        assertThat(organiser.post(asks(), first).status()).isEqualTo(404);
    }

    @Test
    void only_who_judges_elsewhere_in_the_edition_is_asked_and_only_by_the_organiser() {
        String entry = scored.entries().getFirst().toString();
        for (PersonId nobody :
                List.of(season.person("Stranger"), scored.judges().get(1)))
            assertThat(organiser
                            .post(asks(), Map.of("entry", entry, "judge", nobody.toString()))
                            .status())
                    .isEqualTo(404);
        Visitor chair = season.visitor(port, scored.chair(), NOW);
        assertThat(chair.post(asks(), advised()).status()).isEqualTo(404);
        assertThat(chair.get("/judging/" + scored.category() + "/standings?places=3")
                        .text())
                .contains("Gwen Guest", "The organiser can ask for it.");
    }
}
