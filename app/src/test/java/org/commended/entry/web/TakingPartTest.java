package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.domain.Right;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asked by letter, in once they say yes, with just the rights they were given. */
@EntrantTest
class TakingPartTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Entries entries;

    @Autowired
    private MovableClock clock;

    private Shared shared;
    private Visitor priya;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        shared = colleagues.entry();
        priya = awards.visitor(port, shared.priya(), Awards.OPEN);
    }

    private String people() {
        return "/entries/" + shared.entry() + "/people";
    }

    private Visitor visitor(PersonId person) {
        return awards.visitor(port, person, Awards.OPEN);
    }

    @Test
    void somebody_without_an_account_is_asked_says_yes_and_may_do_what_they_were_asked_for() {
        String email = UUID.randomUUID() + "@dunmere.example";
        priya.post(people(), Map.of("email", email, "name", "Dee Ash", "right", "view"));
        Visitor dee = visitor(awards.known(email));
        assertThat(dee.get("/entries/" + shared.entry()).status()).isEqualTo(404);
        String way =
                dee.get("/my").page().select("a[href^=/entries/invitations/]").attr("href");
        assertThat(dee.get(way).text()).contains("Priya Nair asks you", "Streets that breathe", "Read it");
        assertThat(dee.post(way + "/acceptance", Map.of()).location()).isEqualTo("/entries/" + shared.entry());
        assertThat(dee.get("/entries/" + shared.entry() + "/sections/1").text())
                .contains("The first text.", "You can read this entry");
        assertThat(dee.get(people()).page().select("input[name=email]")).isEmpty();
        assertThat(dee.post(way + "/acceptance", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void an_invitation_is_there_for_nobody_else_and_not_once_it_was_taken_back() {
        PersonId dee = awards.person("Dee Ash");
        String way = "/entries/invitations/" + colleagues.ask(shared, dee, Right.WRITE);
        assertThat(visitor(shared.tom()).get(way).status()).isEqualTo(404);
        assertThat(visitor(shared.tom()).post(way + "/acceptance", Map.of()).status())
                .isEqualTo(404);
        String removal =
                priya.get(people()).page().select("form[action$=removal]").attr("action");
        assertThat(priya.post(removal, Map.of()).status()).isEqualTo(303);
        assertThat(visitor(dee).get(way).status()).isEqualTo(404);
        assertThat(visitor(dee).post(way + "/acceptance", Map.of()).status()).isEqualTo(404);
        assertThat(entries.listWriters(List.of(shared.entry())).get(shared.entry()))
                .doesNotContain(dee);
    }

    @Test
    void whoever_declines_is_in_no_place_and_can_be_asked_again() {
        PersonId dee = awards.person("Dee Ash");
        String way = "/entries/invitations/" + colleagues.ask(shared, dee, Right.WRITE);
        assertThat(visitor(dee).post(way + "/refusal", Map.of()).status()).isEqualTo(303);
        assertThat(visitor(dee).get("/entries/" + shared.entry()).status()).isEqualTo(404);
        assertThat(way).doesNotEndWith(colleagues.ask(shared, dee, Right.WRITE));
    }

    @Test
    void an_invitation_cannot_be_accepted_after_entries_closed() {
        PersonId dee = awards.person("Dee Ash");
        String way = "/entries/invitations/" + colleagues.ask(shared, dee, Right.WRITE);
        clock.set(Awards.CLOSES);
        var late = awards.visitor(port, dee, Awards.CLOSES).post(way + "/acceptance", Map.of());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Entries closed on");
    }

    @Test
    void there_is_always_one_who_can_send_it() {
        change(shared.tom(), "view");
        var refused = priya.post(people() + "/" + shared.priya(), Map.of("right-" + shared.priya(), "write"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Let somebody else send the entry first");
        change(shared.tom(), "submit");
        assertThat(change(shared.priya(), "none").location()).isEqualTo("/my");
        assertThat(priya.get("/entries/" + shared.entry()).status()).isEqualTo(404);
        assertThat(entries.listWriters(List.of(shared.entry())).get(shared.entry()))
                .containsExactly(shared.tom());
        assertThat(entries.listEverybody(List.of(shared.entry())).get(shared.entry()))
                .contains(shared.priya());
    }

    private Visitor.Seen change(PersonId person, String right) {
        return priya.post(people() + "/" + person, Map.of("right-" + person, right));
    }

    @Test
    void a_viewer_can_leave_and_nothing_else() {
        change(shared.tom(), "view");
        Visitor tom = visitor(shared.tom());
        assertThat(tom.post(people() + "/" + shared.tom(), Map.of("right-" + shared.tom(), "submit"))
                        .status())
                .isEqualTo(404);
        var form = Visitor.fields(tom.get(people()).page(), shared.tom().toString());
        assertThat(tom.post(people() + "/" + shared.tom(), form).location()).isEqualTo("/my");
        assertThat(tom.get(people()).status()).isEqualTo(404);
    }

    @Test
    void a_writer_is_told_that_others_send_it() {
        change(shared.tom(), "write");
        Visitor tom = visitor(shared.tom());
        var check = tom.get("/entries/" + shared.entry() + "/check");
        assertThat(check.text()).contains("You can write this entry; somebody else sends it");
        assertThat(check.page().select("form[action$=submission]")).isEmpty();
    }
}
