package org.commended.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.LONG_AGO;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import(Season.class)
class PanelInABrowserTest {

    private static final Instant NOW = Instant.parse("2027-03-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Panels panels;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private Visitor ffion;
    private String email;

    @BeforeEach
    void a_category_without_a_panel() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition());
        ffion = season.visitor(port, run.by(), NOW);
        email = "wen-" + category + "@example.org";
    }

    private String panel() {
        return run.desk() + "/" + category;
    }

    private Visitor.Seen invite(String name, String address) {
        return ffion.post(panel() + "/members", Map.of("name", name, "email", address, "post", "", "organisation", ""));
    }

    private String action(String name, String end) {
        return ffion.get(panel())
                .page()
                .select("tr:contains(" + name + ") form[action$=" + end + "]")
                .attr("action");
    }

    private PersonId invited() {
        return people.findByEmail(email).orElseThrow().id();
    }

    private List<String> acts() {
        return jdbc.sql("select kind from record_row where chain = ? order by seq")
                .param(run.edition().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void an_invited_judge_reads_the_terms_and_accepts_them_on_record() {
        assertThat(invite("Wen Li Tan", email).status()).isEqualTo(303);
        Visitor wen = season.visitor(port, invited(), NOW);
        assertThat(wen.get("/judging").text()).contains("You are asked to judge");
        assertThat(wen.get("/judging/" + category + "/terms").text()).contains("Will you judge Climate and nature?");
        assertThat(panels.mayJudge(invited(), category)).isFalse();
        wen.post("/judging/" + category + "/terms/acceptance", Map.of());
        wen.post("/judging/" + category + "/terms/acceptance", Map.of());
        assertThat(panels.mayJudge(invited(), category)).isTrue();
        assertThat(acts()).containsExactly("judge-invited", "terms-accepted");
    }

    @Test
    void whoever_would_rather_not_is_thanked_and_may_change_their_mind() {
        invite("Wen Li Tan", email);
        Visitor wen = season.visitor(port, invited(), NOW);
        String next =
                wen.post("/judging/" + category + "/terms/refusal", Map.of()).location();
        assertThat(wen.get(next).text()).contains("Thank you for telling us");
        assertThat(panels.list(category)).isEmpty();
        assertThat(ffion.get(panel()).text()).contains("Wen Li Tan declined");
        wen.post("/judging/" + category + "/terms/acceptance", Map.of());
        assertThat(panels.mayJudge(invited(), category)).isTrue();
    }

    @Test
    void everything_that_is_wrong_with_an_invitation_is_said_at_once_and_kept() {
        Visitor.Seen refused =
                ffion.post(panel() + "/members", Map.of("name", " ", "email", "no address", "post", "Director"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Enter the judge’s name", "Enter an e-mail address");
        assertThat(Visitor.fields(refused.page(), "members")).containsEntry("post", "Director");
    }

    @Test
    void what_is_too_long_to_keep_is_refused_and_not_cut() {
        Map<String, String> fields =
                Map.of("name", "W".repeat(301), "email", email, "post", "", "organisation", "O".repeat(301));
        Visitor.Seen refused = ffion.post(panel() + "/members", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error:contains(Shorten this to 300 characters)"))
                .hasSize(2);
    }

    @Test
    void nobody_is_invited_twice() {
        invite("Wen Li Tan", email);
        assertThat(invite("Somebody else", email.toUpperCase(java.util.Locale.ROOT))
                        .text())
                .contains("Wen Li Tan is on this panel already");
        assertThat(acts()).containsExactly("judge-invited");
    }

    @Test
    void a_panel_has_one_chair() {
        season.judge(category, "Ann");
        season.judge(category, "Ben");
        assertThat(ffion.get(panel()).text()).contains("This panel has no chair");
        ffion.post(action("Ann", "chair"), Map.of());
        ffion.post(action("Ben", "chair"), Map.of());
        assertThat(panels.list(category))
                .filteredOn(PanelMember::chair)
                .extracting(PanelMember::name)
                .containsExactly("Ben");
    }

    @Test
    void a_judge_who_is_taken_off_and_invited_again_accepts_the_terms_again() {
        PersonId ann = season.judge(category, "Ann");
        ffion.post(action("Ann", "chair").replace("/chair", "/removal"), Map.of("because", "own-wish"));
        assertThat(panels.list(ann)).isEmpty();
        String again = ffion.get(panel())
                .page()
                .select("details form[action$=invitation]")
                .attr("action");
        ffion.post(again, Map.of());
        assertThat(panels.list(ann)).singleElement().matches(member -> !member.accepted());
        assertThat(acts()).containsExactly("panel-member-left", "judge-invited");
    }

    /** One organiser's word about a judge does not become another's, nor the judge's own. */
    @Test
    void what_a_person_says_of_themselves_is_not_written_over() {
        Person known = people.meet(email, "Wen Li Tan", LONG_AGO);
        people.save(new Person(known.id(), email, "Wen Li Tan", "Chief", "Dunmere Council", null, null));
        ffion.post(
                panel() + "/members",
                Map.of("name", "W. Tan", "email", email, "post", "Deputy", "organisation", "Garside Council"));
        assertThat(people.get(known.id()).organisation()).isEqualTo("Dunmere Council");
        assertThat(panels.list(category)).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("Wen Li Tan");
            assertThat(member.organisation()).isEqualTo("Garside Council");
        });
    }

    @Test
    void an_organisation_is_found_in_the_register_without_losing_what_was_typed() {
        Visitor.Seen found = ffion.get(panel() + "?find=1&organisation=Derbysh&name=Wen+Li&email=w");
        assertThat(found.text()).contains("Derbyshire County Council");
        assertThat(Visitor.fields(found.page(), "members"))
                .containsEntry("name", "Wen Li")
                .containsEntry("email", "w");
    }

    @Test
    void seats_and_conflicts_of_another_category_are_not_found_at_this_address() {
        CategoryId other = season.category(run.edition());
        season.judge(other, "Ben");
        String seat = ffion.get(run.desk() + "/" + other)
                .page()
                .select("a[href$=removal]")
                .attr("href");
        String crossed = seat.replace(other.toString(), category.toString());
        for (String act : List.of("removal", "chair", "invitation"))
            assertThat(ffion.post(crossed.replace("removal", act), Map.of()).status())
                    .as(act)
                    .isEqualTo(404);
        assertThat(ffion.get(panel() + "/conflicts/" + category + "/dismissal").status())
                .isEqualTo(404);
        assertThat(ffion.get(panel() + "/conflicts/nonsense/dismissal").status())
                .isEqualTo(404);
    }
}
