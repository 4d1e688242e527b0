package org.commended.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.MovableClock;
import org.commended.browser.Browser.Screen;
import org.commended.installation.Command;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.programme.Programmes;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Where a story happens: who comes on it, what hour strikes, and what is typed at the machine itself. */
@TestComponent
public class Stage {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final Environment environment;
    private final Hours.Striking hours;
    private final MovableClock clock;
    private final List<Command> commands;
    private final People people;
    private final SigningIn signingIn;
    private final Programmes programmes;
    private final List<Somebody> present = new ArrayList<>();

    Stage(
            Environment environment,
            Hours.Striking hours,
            MovableClock clock,
            List<Command> commands,
            People people,
            SigningIn signingIn,
            Programmes programmes) {
        this.environment = environment;
        this.hours = hours;
        this.clock = clock;
        this.commands = commands;
        this.people = people;
        this.signingIn = signingIn;
        this.programmes = programmes;
    }

    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** The next hour strikes, such as {@code 2025-03-14T17:00}, as the clocks of London show it. */
    public void strike(String local) {
        hours.strike(local);
    }

    /** Somebody before a browser, whom nobody here knows yet. */
    public Somebody enter(String email, Screen screen) {
        Somebody one = Somebody.at(address(), email, screen);
        present.add(one);
        return one;
    }

    public Somebody enter(String email) {
        return enter(email, Screen.DESKTOP);
    }

    /** Somebody new before a dark screen. */
    public Somebody atNight() {
        Somebody one = Somebody.atNight(address());
        present.add(one);
        return one;
    }

    /** Somebody of the demonstration, chosen from its list. */
    public Somebody be(String name) {
        return enter("").open("/demo").press("Be " + name);
    }

    /** They sign in for the first time, with the six digits of the letter they get. */
    public Somebody signIn(Somebody one) {
        one.open("/sign-in").write("Your e-mail address", one.email()).press("Send me a code");
        String here = one.path();
        String letter = PostBox.opened(one, one.email(), "is your sign-in code").text();
        Matcher code = CODE.matcher(letter);
        assertThat(code.find()).as(letter).isTrue();
        return one.open(here).write("Code", code.group()).press("Sign in");
    }

    /** They open the newest letter to them about something. */
    public Somebody letter(Somebody one, String subject) {
        return PostBox.opened(one, one.email(), subject);
    }

    /** They come back weeks later, when their sign-in would have run out. */
    public Somebody back(Somebody one) {
        PersonId person = people.findByEmail(one.email()).orElseThrow().id();
        String token = signingIn.signInAs(person, clock.instant());
        one.browser().addCookies(List.of(new Cookie("commended", token).setUrl(address())));
        return one;
    }

    /** They pay for an organiser's awards, which nobody says in a browser. */
    public Somebody sponsor(Somebody one, String organiser) {
        PersonId person = people.meet(one.email(), "", clock.instant()).id();
        OrganiserId of = programmes.findOrganiser(organiser).orElseThrow().id();
        people.grant(person, new Grant(Role.SPONSOR, of, null), clock.instant());
        return one;
    }

    /** What a command says that is typed at the machine. */
    public String typed(String name, String... words) {
        Command command = commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(command.run(List.of(words), out, out)).as(name).isZero();
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    /** Everybody goes home. */
    public void clear() {
        present.forEach(Somebody::close);
        present.clear();
    }
}
