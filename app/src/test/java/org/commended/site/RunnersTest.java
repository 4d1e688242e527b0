package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.web.Organising;
import org.commended.programme.web.Reply;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who runs an organiser's awards: seen, asked and taken off by those who do. */
@Running
@Import(Organising.class)
class RunnersTest {

    @Autowired
    private Organising organising;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private String house = "";
    private String gwen = "";

    @BeforeEach
    void an_organiser_run_by_one() {
        house = "/manage/" + organising.begin().organiser().slug();
        gwen = "gwen@" + UUID.randomUUID() + ".example";
    }

    private Reply ask(String email) {
        return organising.save(house + "/people", Map.of("email", email, "name", "Gwen Ellis"));
    }

    private String removal(String name) {
        return organising
                .get(house + "/people")
                .page()
                .select("tr:contains(" + name + ") a")
                .attr("href");
    }

    private List<String> acts(Person person) {
        return jdbc.sql("select kind from record_row where about ->> 'person' = ? order by seq")
                .param(person.id().toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void whoever_is_asked_gets_a_letter_and_can_begin_at_once() {
        ask(gwen).is(303);

        assertThat(organising.get(house + "/people").text()).contains("2 people run these awards", "Gwen Ellis", gwen);
        assertThat(jdbc.sql("select body from letter where recipient = ?")
                        .param(gwen)
                        .query(String.class)
                        .single())
                .contains("Ffion Rees asked you to run the awards of Harbour Forum", house);
        Person asked = people.findByEmail(gwen).orElseThrow();
        assertThat(acts(asked)).containsExactly("organiser-invited");
        organising.signIn(gwen, new Grant(Role.SPONSOR, null, null));
        organising.get(house + "/people").is(200);
    }

    @Test
    void whoever_is_taken_off_sees_nothing_any_more_and_it_is_on_record() {
        ask(gwen).is(303);
        String removal = removal("Gwen");
        assertThat(organising.get(removal).is(200).text()).contains("Take Gwen Ellis off?");

        organising.post(removal, Map.of()).is(303);

        assertThat(organising.get(house + "/people").text()).doesNotContain(gwen);
        assertThat(acts(people.findByEmail(gwen).orElseThrow()))
                .containsExactly("organiser-invited", "organiser-removed");
        organising.post(removal, Map.of()).is(404);
        organising.signIn(gwen, new Grant(Role.SPONSOR, null, null));
        organising.get(house + "/people").is(404);
    }

    @Test
    void the_last_one_stays() {
        assertThat(removal("Ffion")).isEmpty();
        ask(gwen).is(303);
        String mine = removal("Ffion");
        String hers = removal("Gwen");
        assertThat(organising.post(mine, Map.of()).is(303).location()).isEqualTo("/my");
        organising.get(house + "/people").is(404);
        organising.signIn(gwen, new Grant(Role.SPONSOR, null, null));

        Reply refused = organising.post(hers, Map.of()).is(422);

        assertThat(refused.errors()).containsExactly("Somebody must run these awards. Ask somebody else first");
        organising.get(house + "/people").is(200);
    }

    @Test
    void an_address_that_is_none_or_runs_them_already_is_refused_with_what_was_typed() {
        Reply none = ask("gwen at home").is(422);
        assertThat(none.errors()).containsExactly("Enter an e-mail address, such as name@council.gov.uk");
        assertThat(none.value("email")).isEqualTo("gwen at home");
        assertThat(none.value("name")).isEqualTo("Gwen Ellis");
        ask(gwen).is(303);
        assertThat(ask(gwen.toUpperCase(java.util.Locale.ROOT)).is(422).errors())
                .singleElement()
                .asString()
                .contains("runs these awards already");
    }

    @Test
    void others_find_nothing() {
        String theirs = house;
        organising.begin();
        organising.get(theirs + "/people").is(404);
        organising.post(theirs + "/people", Map.of("email", List.of(gwen))).is(404);
        assertThat(people.findByEmail(gwen)).isEmpty();
    }
}
