package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.programme.domain.Category.EnteredBy;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** How many entries a person sends and an organisation leads, said beforehand and kept; and whether one may enter at all. */
@Running
@Import({Awards.class, Entrants.class})
class LimitsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private MovableClock clock;

    private PersonId priya;

    @BeforeEach
    void somebody_with_much_to_tell() {
        clock.set(Awards.OPEN);
        priya = awards.person("Priya Nair");
    }

    private CategoryId category(HouseRules rules) {
        return awards.category(awards.edition(rules).edition(), Awards.change());
    }

    private EntryId sent(CategoryId category, String title, String organisation, PersonId by) {
        return entrants.sent(
                category,
                Entrants.about(title, organisation),
                Map.of("change", "Four."),
                by,
                Awards.OPEN.minusSeconds(60));
    }

    private Visitor.Seen start(CategoryId category, PersonId by, String organisation) {
        Visitor visitor = awards.visitor(port, by, Awards.OPEN);
        var fields = Visitor.fields(
                visitor.get("/entries/start?category=" + category).page(), "/entries");
        fields.putAll(Map.of("title", "One more", "organisation", organisation));
        return visitor.post("/entries", fields);
    }

    @Test
    void one_person_starts_as_many_as_the_house_allows_and_reads_so_beforehand() {
        CategoryId category = category(HouseRules.NONE.limited(1, null, null));
        assertThat(awards.visitor(port, priya, Awards.OPEN)
                        .get("/entries/start?category=" + category)
                        .text())
                .contains("One person sends one entry, to whatever category.");
        sent(category, "First", "Aldermoor Council", priya);
        var refused = start(category, priya, "Eskholme Council");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("A colleague can send another");
        assertThat(start(category, awards.person("Tom Birch"), "Eskholme Council")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void an_organisation_leads_as_many_as_the_house_allows_and_its_rivals_learn_nothing_before_they_send() {
        CategoryId category = category(HouseRules.NONE.limited(null, 1, null));
        sent(category, "First", "Aldermoor Council", priya);
        PersonId tom = awards.person("Tom Birch");
        EntryId second = entrants.draft(category, Entrants.about("Second", "Aldermoor Council"), tom, Awards.OPEN);
        entrants.write(second, tom, Map.of("change", "Five."), Awards.OPEN);
        Visitor visitor = awards.visitor(port, tom, Awards.OPEN);
        var check = visitor.get("/entries/" + second + "/check");
        assertThat(check.text()).doesNotContain("has one entry already");
        var refused = visitor.post("/entries/" + second + "/submission", Visitor.fields(check.page(), "submission"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Aldermoor Council has one entry already");
    }

    @Test
    void to_name_another_organisation_without_sending_makes_no_room() {
        CategoryId category = category(HouseRules.NONE.limited(null, 1, null));
        EntryId first = sent(category, "First", "Aldermoor Council", priya);
        Visitor visitor = awards.visitor(port, priya, Awards.OPEN);
        var about = Visitor.fields(visitor.get("/entries/" + first + "/about").page(), "about");
        about.put("organisation", "Eskholme Council");
        assertThat(visitor.post("/entries/" + first + "/about", about).status()).isEqualTo(303);
        assertThat(start(category, priya, "Aldermoor Council").text())
                .contains("Aldermoor Council has one entry already");
        assertThat(start(category, priya, "Eskholme Council").text())
                .contains("Eskholme Council has one entry already");
    }

    @Test
    void what_is_taken_back_makes_room() {
        CategoryId category = category(HouseRules.NONE.limited(null, null, 1));
        EntryId first = sent(category, "First", "Aldermoor Council", priya);
        assertThat(start(category, priya, "Aldermoor Council").text()).contains("It can enter another category");
        entrants.withdraw(first, priya, Awards.OPEN);
        assertThat(start(category, priya, "Aldermoor Council").status()).isEqualTo(303);
    }

    @Test
    void sent_all_at_once_no_more_are_taken_than_the_house_allows() throws Exception {
        CategoryId category = category(HouseRules.NONE.limited(null, 2, null));
        List<Callable<Boolean>> sending = IntStream.range(0, 6)
                .mapToObj(number -> prepared(category, number))
                .toList();
        try (var all = Executors.newFixedThreadPool(6)) {
            for (var done : all.invokeAll(sending)) done.get();
        }
        assertThat(entries.listJudged(category)).hasSize(2);
    }

    private Callable<Boolean> prepared(CategoryId category, int number) {
        PersonId by = awards.person("Writer " + number);
        EntryId entry =
                entrants.draft(category, Entrants.about("Entry " + number, "Aldermoor Council"), by, Awards.OPEN);
        entrants.write(entry, by, Map.of("change", "Four."), Awards.OPEN);
        Visitor visitor = awards.visitor(port, by, Awards.OPEN);
        var fields = Visitor.fields(visitor.get("/entries/" + entry + "/check").page(), "submission");
        return () -> visitor.post("/entries/" + entry + "/submission", fields).status() == 303;
    }

    @Test
    void whoever_is_not_sure_checks_first() {
        CategoryId police = awards.category(
                awards.edition(HouseRules.NONE).edition(),
                of -> Awards.details(of, List.of("police-force"), List.of(), EnteredBy.ENTRANTS),
                EntrantKind.PARTNERSHIP,
                Awards.change());
        Visitor visitor = awards.visitor(port, priya, Awards.OPEN);
        String page = "/entries/eligibility?category=" + police;
        assertThat(visitor.get(page).text()).contains("May you enter", "Two organisations or more enter together");
        assertThat(visitor.get(page + named("Cornwall Council")).text())
                .contains("As the rules are, this cannot be entered", "is not of a kind that can enter");
        assertThat(visitor.get(page + named("A force nobody knows")).text())
                .contains("Not quite yet", "The register does not know A force nobody knows for sure");
        var may = visitor.get(page + named("A force nobody knows") + "&so=together");
        assertThat(may.text()).contains("By all we know, you may enter");
        String start = may.page().select("a.button[href*=/entries/start]").attr("href");
        assertThat(visitor.get(start).page().select("input[name=organisation]").val())
                .isEqualTo("A force nobody knows");
        assertThat(visitor.get("/entries/eligibility").status()).isEqualTo(404);
    }

    private static String named(String organisation) {
        return "&organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
    }
}
