package org.commended.people.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.people.application.SigningIn.Session;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SetUps;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class InviteCommandTest {

    @Autowired
    private InviteCommand command;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private People people;

    @Autowired
    private SetUps setUps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return command.run(List.of(words), new PrintStream(out), new PrintStream(err));
    }

    private String link() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private Outcome<Session> spend(String link) {
        String id = link.replaceFirst(".*/sign-in/", "").replaceFirst("\\?.*", "");
        return signingIn.signIn(UUID.fromString(id), link.replaceFirst(".*key=", ""), clock.instant());
    }

    private String role(String email) {
        return jdbc.sql("select role from person_grant join person on person.id = person_id where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    @Test
    void the_first_operator_gets_a_link_that_works_once() {
        assertThat(run("zainab@harbour.example", "--operator")).isZero();

        assertThat(link()).startsWith("http://localhost:8080/sign-in/").hasLineCount(1);
        assertThat(role("zainab@harbour.example")).isEqualTo("operator");
        assertThat(spend(link())).isInstanceOf(Outcome.Done.class);
        assertThat(spend(link())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void an_organiser_is_granted_by_its_word_in_addresses() {
        var details = new Organiser.Details("The Quay", null, null, null, null, null, null);
        setUps.add(new Organiser(OrganiserId.next(), "the-quay", details, 0));

        assertThat(run("ffion@quay.example", "--organiser", "the-quay")).isZero();
        assertThat(role("ffion@quay.example")).isEqualTo("organiser");
        assertThat(run("ffion@quay.example", "--organiser", "the-moon")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the-moon: there is no such organiser");
    }

    @Test
    void what_is_no_address_and_two_roles_at_once_are_refused() {
        assertThat(run("nobody")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("a@b.example", "--operator", "--organiser", "x")).isEqualTo(2);
        assertThat(people.findByEmail("nobody")).isEmpty();
        assertThat(people.findByEmail("a@b.example")).isEmpty();
        assertThat(link()).isEmpty();
    }
}
