package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions that are answered with an organisation or a person, on the entrant's pages and the organiser's. */
@Running
@Import({Awards.class, Entrants.class})
class NamesInAnswersTest {

    private static final String SECTION = "sections/1";

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private EntryId entry = EntryId.next();
    private Visitor priya = new Visitor(0, null);
    private Visitor ffion = new Visitor(0, null);
    private String desk = "";

    @BeforeEach
    void enter() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        var category = awards.category(
                run.edition(),
                Awards.question("helper", Kind.ORGANISATION, 0, "Who"),
                Awards.question("keeper", Kind.PERSON, 0, "Who"));
        PersonId writer = awards.person("Priya Nair");
        entry = entrants.draft(
                category, Entrants.about("Streets that breathe", "Aldermoor Council"), writer, Awards.OPEN);
        priya = awards.visitor(port, writer, Awards.OPEN);
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
        desk = run.desk() + "/" + entry;
    }

    private String at(String page) {
        return "/entries/" + entry + "/" + page;
    }

    /** What the form has, with other words for one question. */
    private Visitor.Seen save(String page, String question, List<String> values, String then) {
        Map<String, List<String>> fields = new HashMap<>();
        var form = priya.get(at(page)).page();
        form.select("form.sections input[type=hidden]")
                .forEach(field -> fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(field.val()));
        for (String name : List.of("answer-helper", "answer-keeper"))
            fields.put(
                    name,
                    form.select("form.sections [name=" + name + "]:not([type=radio])")
                            .eachAttr("value"));
        fields.put("answer-" + question, values);
        fields.put("then", List.of(then));
        return priya.postAll(at(SECTION), fields);
    }

    private String answer(String question) {
        return jdbc.sql("select text from answer where entry_id = ? and question = ?")
                .params(entry.value(), question)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    void an_organisation_is_looked_up_picked_and_kept_and_a_pick_ends_with_its_name() {
        var found = save(SECTION, "helper", List.of("Newcastle"), "find-helper");
        assertThat(found.location()).isEqualTo(at(SECTION) + "?find=helper#answer-helper");
        var picks = priya.get(at(SECTION) + "?find=helper").page().select(".picks input[type=radio]");
        assertThat(picks.size()).isGreaterThan(2);
        save(SECTION, "helper", List.of("Newcastle", picks.getFirst().val()), "stop");
        String kept = answer("helper");
        assertThat(kept.lines()).hasSize(2).first().asString().contains("Newcastle");
        assertThat(priya.get(at(SECTION)).text()).contains("In the register of public bodies");
        int version = version();
        String name = kept.lines().findFirst().orElseThrow();
        save(SECTION, "helper", List.of(name, kept.lines().toList().getLast() + " " + name), "stop");
        assertThat(version()).as("the same again").isEqualTo(version);
        save(SECTION, "helper", List.of("The Number Shop", picks.getFirst().val()), "stop");
        assertThat(answer("helper")).isEqualTo("The Number Shop");
        assertThat(priya.get(at("check")).text()).contains("The Number Shop").doesNotContain("la:");
    }

    private int version() {
        return jdbc.sql("select version from answer where entry_id = ? and question = 'helper'")
                .param(entry.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_name_that_means_one_body_is_known_and_one_that_is_to_stand_as_written_is_left_alone() {
        save(SECTION, "helper", List.of("Colchester City Council"), "stop");
        assertThat(answer("helper")).endsWith("\nla:COL");
        save(SECTION, "helper", List.of("Colchester City Council", "- Colchester City Council"), "stop");
        assertThat(answer("helper")).isEqualTo("Colchester City Council");
    }

    @Test
    void a_person_is_asked_for_in_four_fields_and_stands_in_one_answer() {
        save(SECTION, "keeper", List.of("", "Tree officer", "", "rob at"), "stop");
        var page = priya.get(at(SECTION)).page();
        assertThat(page.select("#answer-keeper-error").text()).contains("Give the name of the person");
        assertThat(page.select("[name=answer-keeper]").eachAttr("value"))
                .containsExactly("", "Tree officer", "", "rob at");
        save(SECTION, "keeper", List.of("Rob Tallentire", "Tree officer", "", "rob@fell.example"), "stop");
        assertThat(priya.get(at("check")).text()).contains("Rob Tallentire Tree officer rob@fell.example");
        assertThat(ffion.get(desk).text()).contains("Rob Tallentire", "rob@fell.example");
        String correction = desk + "/correction";
        var fields = Visitor.fields(ffion.get(correction + "?part=keeper").page(), "/correction");
        fields.put("text", "Rob Tallentyre\nTree officer");
        fields.put("reason", "He rang us about his name");
        assertThat(ffion.post(correction, fields).status()).isEqualTo(303);
        assertThat(answer("keeper")).isEqualTo("Rob Tallentyre\nTree officer");
    }
}
