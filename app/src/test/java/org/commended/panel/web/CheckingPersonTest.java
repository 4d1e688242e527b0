package org.commended.panel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Panels;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is checked before they are asked, and judges name organisations they have to do with. */
@Running
@Import(Season.class)
class CheckingPersonTest {

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
    private EntryId essex;
    private Visitor ffion;

    @BeforeEach
    void three_entries() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition());
        essex = entry("One card", "Essex County Council");
        entry("Two cards", "Derby City Council");
        entry("Three cards", "Tidewell Drainage");
        ffion = season.visitor(port, run.by(), NOW);
    }

    private EntryId entry(String title, String organisation) {
        return season.entry(run.edition(), category, title, new EntryOrganisation(organisation, Role.LEAD, null));
    }

    private String check() {
        return run.desk() + "/check";
    }

    private long conflicts() {
        return jdbc.sql("select count(*) from conflict join entry on entry.id = entry_id where category_id = ?")
                .param(category.value())
                .query(Long.class)
                .single();
    }

    @Test
    void all_conflicts_are_seen_at_once_and_nothing_is_kept() {
        String letters = "select count(*) from letter";
        long before = jdbc.sql(letters).query(Long.class).single();
        var page = ffion.get(check() + "?name=Wen&organisation=Essex+CC&former=Tidewell+Drainage")
                .page();
        assertThat(page.text())
                .contains("One entry would be kept from them, one is to be looked at, of 3")
                .contains("Essex County Council entered it. It is the judge’s organisation.")
                .contains("Tidewell Drainage has a part in it. The judge used to work for Tidewell Drainage.");
        assertThat(page.select("svg.marks[role=img]")).hasSize(1);
        assertThat(conflicts()).isZero();
        assertThat(jdbc.sql(letters).query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void from_there_they_are_asked_and_the_former_post_is_looked_at() {
        Map<String, String> typed = Map.of(
                "name", "Wen Li Tan",
                "organisation", "Essex County Council",
                "former", "Tidewell Drainage\n",
                "email", "");
        assertThat(ffion.post(check() + "/invitation", typed).status()).isEqualTo(422);
        String email = "wen-" + category + "@example.org";
        Map<String, String> whole = new HashMap<>(typed);
        whole.put("email", email);
        whole.put("category", category.toString());
        assertThat(ffion.post(check() + "/invitation", whole).status()).isEqualTo(303);
        PersonId wen = people.findByEmail(email).orElseThrow().id();
        assertThat(panels.listBarred(wen, category)).containsExactly(essex);
        assertThat(ffion.get(run.desk() + "/" + category).text())
                .contains("Connections to look at", "The judge used to work for Tidewell Drainage.");
    }

    @Test
    void looking_for_an_organisation_keeps_what_was_typed_and_offers_the_register() {
        var page = ffion.get(check() + "?name=Wen&former=Leeds&organisation=Braintree&find=1")
                .page();
        assertThat(page.select("input[name=body][value=la:BRA]")).hasSize(1);
        assertThat(page.select("textarea[name=former]").text()).isEqualTo("Leeds");
    }

    @Test
    void family_at_an_organisation_keeps_its_entries_from_a_judge_until_it_is_taken_back() {
        PersonId ann = season.judge(category, "Ann");
        Visitor judge = season.visitor(port, ann, NOW);
        String page = "/judging/connections";
        assertThat(judge.post(page, Map.of("kind", "", "organisation", "")).text())
                .contains("Enter the organisation’s name", "Choose what the connection is");
        Map<String, String> family = Map.of("kind", "family", "organisation", "Essex CC", "words", "My husband");
        judge.post(page, family);
        judge.post(page, family);
        assertThat(panels.listBarred(ann, category)).containsExactly(essex);
        assertThat(ffion.get(run.desk() + "/conflicts").text())
                .contains("The judge named Essex CC: Family. “My husband”");
        var ends = judge.get(page).page().select("form[action$=end]");
        assertThat(ends).hasSize(1);
        judge.post(ends.attr("action"), Map.of());
        assertThat(panels.listBarred(ann, category)).isEmpty();
    }

    @Test
    void whoever_judges_nothing_finds_no_such_page() {
        assertThat(ffion.get("/judging/connections").status()).isEqualTo(404);
        assertThat(ffion.post("/judging/connections", Map.of("kind", "family", "organisation", "Essex"))
                        .status())
                .isEqualTo(404);
    }
}
