package org.commended.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.web.Organising.typed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import(Organising.class)
class OrganiserHomeTest {

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Programmes.Whole whole;
    private String home = "";

    @BeforeEach
    void an_organiser() {
        whole = organising.begin();
        home = "/manage/" + whole.organiser().slug();
    }

    @Test
    void the_home_says_how_each_edition_stands() {
        assertThat(organising.get(home).is(200).text()).contains("Harbour Awards 2027", "Being set up");
        organising.post(whole.desk() + "/set-up/opening", Map.of()).is(303);
        assertThat(organising.get(home).is(200).text()).contains("Public; entries open Monday 11 January 2027");
    }

    @Test
    void the_name_at_the_top_leads_home_from_every_room_and_home_leads_to_the_surveys() {
        for (String room : List.of("set-up", "entries", "judging", "results", "letters", "record")) {
            assertThat(organising
                            .get(whole.desk() + "/" + room)
                            .is(200)
                            .page()
                            .expectFirst(".bar a.organiser")
                            .attr("href"))
                    .as(room)
                    .isEqualTo(home);
        }
        assertThat(organising
                        .get(home)
                        .page()
                        .select("a[href=" + home + "/surveys]")
                        .text())
                .isEqualTo("Surveys");
    }

    @Test
    void awards_are_begun_and_lead_on_to_their_first_edition() {
        Map<String, List<String>> form =
                Organising.filled(organising.get(home + "/programmes/new").page(), Map.of("name", "Gwobrau Môr"));
        Reply begun = organising.post(home + "/programmes", form).is(303);
        assertThat(programmes.findProgramme(whole.organiser().id(), "gwobrau-mor"))
                .isPresent();
        assertThat(organising.get(begun.location()).is(200).text()).contains("Gwobrau Môr", "Harbour Awards 2027");
        form.put("act", List.of("another"));
        assertThat(organising.post(home + "/programmes", form).is(422).errors()).hasSize(1);
        organising
                .save(home + "/programmes/" + whole.programme().id(), Map.of("name", "Harbour Prizes"))
                .is(303);
        assertThat(programmes.getProgramme(whole.programme().id()).name()).isEqualTo("Harbour Prizes");
    }

    @Test
    void an_edition_is_copied_with_all_that_belongs_to_it_and_its_dates_moved() {
        String address = home + "/editions/new?programme=" + whole.programme().id();
        Reply asked = organising.get(address).is(200);
        assertThat(asked.value("name")).isEqualTo("Harbour Awards 2028");
        assertThat(asked.value("slug")).isEqualTo("2028");
        Map<String, List<String>> form = Organising.filled(asked.page(), Map.of());
        String setUp = organising.post(home + "/editions", form).is(303).location();
        assertThat(organising.post(home + "/editions", form).is(303).location()).isEqualTo(setUp);

        Edition copy = programmes.findEdition(whole.programme().id(), "2028").orElseThrow();
        assertThat(setUp).contains(copy.id().toString());
        assertThat(copy.details().levels()).isEqualTo(whole.edition().details().levels());
        assertThat(copy.details().timetable().getFirst().date()).hasToString("2028-01-10");
        Category category = programmes.listCategories(copy.id()).getFirst();
        assertThat(category.details())
                .isEqualTo(programmes
                        .listCategories(whole.edition().id())
                        .getFirst()
                        .details());
        assertThat(jdbc.sql(
                                "select about ->> 'copied-from' from record_row where chain = ? and kind = 'edition-created'")
                        .param(copy.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(whole.edition().id().toString());
    }

    @Test
    void before_a_copy_is_made_its_dates_are_shown_as_they_were_and_will_be() {
        Reply asked = organising
                .get(home + "/editions/new?programme=" + whole.programme().id())
                .is(200);
        assertThat(asked.page().select("#dates tbody tr").eachText())
                .hasSize(5)
                .startsWith("Entries open Monday 11 January 2027 Monday 10 January 2028")
                .contains("Judging April 2027 April 2028");

        Map<String, List<String>> form = Organising.filled(asked.page(), Map.of("look", "yes", "weeks", "1"));
        Reply looked = organising.post(home + "/editions", form).is(200);

        assertThat(looked.page().select("#dates tbody tr").eachText())
                .contains("Entries close Friday 12 March 2027 at 5pm Friday 19 March 2027 at 5pm");
        assertThat(looked.value("name")).isEqualTo("Harbour Awards 2028");
        assertThat(programmes.findEdition(whole.programme().id(), "2028")).isEmpty();
    }

    @Test
    void an_edition_can_start_empty_and_cannot_take_an_address_that_is_taken_or_anothers_edition() {
        Map<String, String> empty = typed("from", "", "name", "Harbour Awards Lite", "slug", "");
        String ask = home + "/editions/new";
        Map<String, List<String>> form = Organising.filled(organising.get(ask).page(), empty);
        organising.post(home + "/editions", form).is(303);
        assertThat(programmes.findEdition(whole.programme().id(), "harbour-awards-lite"))
                .isPresent();

        form = Organising.filled(organising.get(ask).page(), Map.of("name", "Again", "slug", "2027", "from", ""));
        assertThat(organising.post(home + "/editions", form).is(422).errors())
                .singleElement()
                .asString()
                .contains("2027");
        form = Organising.filled(
                organising.get(ask).page(),
                typed("name", "Again", "from", UUID.randomUUID().toString(), "weeks", "-1"));
        assertThat(organising.post(home + "/editions", form).is(422).errors()).hasSize(2);
    }

    @Test
    void a_colour_is_tried_on_before_it_is_saved() {
        Reply tried = organising
                .save(home + "/details", Map.of("colour", "#C2185B", "try", "yes"))
                .is(200);
        assertThat(tried.page().select("link[href=/brand/c2185b.css]")).hasSize(1);
        assertThat(tried.value("colour")).isEqualTo("#C2185B");
        assertThat(organiser().details().colour()).isNull();
        organising
                .save(home + "/details", Map.of("colour", "C2185B", "website", "https://example.org"))
                .is(303);
        assertThat(organiser().details().colour()).isEqualTo("#c2185b");
        assertThat(organising
                        .save(home + "/details", Map.of("colour", "mauve", "website", "example"))
                        .is(422)
                        .errors())
                .hasSize(2);
    }

    private Organiser organiser() {
        return programmes.getOrganiser(whole.organiser().id());
    }

    @Test
    void the_second_to_save_the_details_sees_both_texts() {
        Map<String, List<String>> mine =
                Organising.filled(organising.get(home + "/details").page(), Map.of("contact", "Mine"));
        organising.save(home + "/details", Map.of("contact", "Theirs")).is(303);
        assertThat(organising
                        .post(home + "/details", mine)
                        .is(409)
                        .page()
                        .select(".both")
                        .text())
                .contains("Mine", "Theirs");
    }

    @Test
    void what_another_organiser_runs_is_not_there() {
        String theirs = home;
        String programme = home + "/programmes/" + whole.programme().id();
        organising.get(programme).is(200);
        Programmes.Whole mine = organising.begin();
        organising.get(theirs).is(404);
        organising
                .get("/manage/" + mine.organiser().slug() + "/programmes/"
                        + whole.programme().id())
                .is(404);
        organising.get("/operator/organisers").is(404);
    }

    @Test
    void the_operator_takes_in_an_organiser_whose_first_person_is_let_in_and_written_to() {
        organising.signIn("operator@commended.example", new Grant(Role.OPERATOR, null, null));
        String slug = "forum-" + UUID.randomUUID().toString().substring(0, 8);
        String email = "first@" + slug + ".example";
        organising
                .save("/operator/organisers", Map.of("name", "Tŷ Forum", "slug", slug, "firstOrganiser", email))
                .is(303);
        Organiser taken = programmes.findOrganiser(slug).orElseThrow();
        assertThat(people.listOrganisers(taken.id())).extracting("email").containsExactly(email);
        assertThat(jdbc.sql("select subject from letter where recipient = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .isEqualTo("You can set up the awards of Tŷ Forum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manage", "my", "library", "cy"})
    void no_organiser_takes_a_word_of_the_product(String reserved) {
        organising.signIn("operator@commended.example", new Grant(Role.OPERATOR, null, null));
        Map<String, String> wrong = Map.of("name", "A", "slug", reserved, "firstOrganiser", "nobody");
        assertThat(organising.save("/operator/organisers", wrong).is(422).errors())
                .hasSize(2);
    }
}
