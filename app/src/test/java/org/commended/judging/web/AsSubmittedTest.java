package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Judging reads what was sent, all of it and nothing else. */
@Running
@Import(Season.class)
class AsSubmittedTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private Visitor ann;
    private Visitor ffion;

    @BeforeEach
    void a_category_with_one_entry() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        var wexcombe = new EntryOrganisation("Wexcombe Council", Role.LEAD, null);
        rain = season.entry(run.edition(), category, "Rain gardens", wexcombe);
        ann = season.visitor(port, season.judge(category, "Ann"), NOW);
        ffion = season.visitor(port, run.by(), NOW);
    }

    private void open() {
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
    }

    private String reading() {
        return "/judging/" + category + "/entries/" + rain;
    }

    @Test
    void a_draft_that_is_called_otherwise_since_changes_nothing_for_those_who_judge() {
        open();
        jdbc.sql("update entry set title = 'Second thoughts' where id = ?")
                .param(rain.value())
                .update();
        jdbc.sql("update entry_organisation set name = 'Elsewhere Council' where entry_id = ?")
                .param(rain.value())
                .update();

        for (String page : new String[] {"/judging/" + category, reading(), reading() + "/connection"}) {
            assertThat(ann.get(page).text())
                    .as(page)
                    .contains("Rain gardens")
                    .doesNotContain("Second thoughts", "Elsewhere");
        }
        assertThat(ffion.get("/judging/" + category + "/shortlist").text())
                .contains("Rain gardens", "Wexcombe Council")
                .doesNotContain("Second thoughts", "Elsewhere");
        assertThat(ffion.get(run.desk() + "/" + category + "/scores").text()).doesNotContain("Second thoughts");
    }

    @Test
    void a_picture_is_shown_beside_the_text_to_those_who_may_read_the_entry_and_to_nobody_else() {
        String file = pictured();
        assertThat(ann.get(file).status()).as("before reading begins").isEqualTo(404);
        open();
        assertThat(ann.get(reading())
                        .page()
                        .select("figure img[src=" + file + "]")
                        .attr("alt"))
                .isEqualTo("Water in a bed of reeds");
        assertThat(ann.get(reading()).text()).contains("After the storm");
        assertThat(ann.get(file).status()).isEqualTo(200);
        assertThat(ffion.get(file).status()).isEqualTo(200);

        ann.post(reading() + "/connection", Map.of("kind", "friendship", "words", "We walk there"));

        assertThat(ann.get(file).status()).as("once it is kept from her").isEqualTo(404);
        season.seat(category, run.by(), false, true);
        ffion.post(reading() + "/connection", Map.of("kind", "friendship", "words", "I know the author"));
        assertThat(ffion.get(file).status())
                .as("once it is kept from an organiser")
                .isEqualTo(404);
        Season.Run other = season.edition();
        CategoryId another = season.category(run.edition(), criterion("need", 1));
        assertThat(season.visitor(port, other.by(), NOW).get(file).status()).isEqualTo(404);
        assertThat(season.visitor(port, season.judge(another, "Ben"), NOW)
                        .get(file)
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(port, null).get(file).status()).isEqualTo(404);
    }

    /** Gives the entry a picture, and the address of its file. */
    private String pictured() {
        String digest = UUID.randomUUID().toString().replace("-", "");
        String pictures = """
                [{"caption": "After the storm", "alt": "Water in a bed of reeds", "file": "reeds.png", "digest": "%s"}]""".formatted(digest);
        jdbc.sql("insert into stored_file (digest, media_type, content, stored_at) values (?, 'image/png', ?, now())")
                .params(digest, new byte[] {1, 2, 3})
                .update();
        jdbc.sql(
                        "update submission set frozen = jsonb_set(frozen::jsonb, '{details,pictures}', ?::jsonb)::text where entry_id = ?")
                .params(pictures, rain.value())
                .update();
        jdbc.sql("update entry set public_face = jsonb_build_object('title', title, 'pictures', ?::jsonb) where id = ?")
                .params(pictures, rain.value())
                .update();
        return "/files/" + digest;
    }
}
