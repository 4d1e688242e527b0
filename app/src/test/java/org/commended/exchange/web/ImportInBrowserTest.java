package org.commended.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Exporting;
import org.commended.people.People;
import org.commended.people.application.SigningIn;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SetUps;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Running
class ImportInBrowserTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private SetUps setUps;

    @Autowired
    private Programmes programmes;

    @Autowired
    private People people;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private Exporting exporting;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void before_the_wall_clock() {
        clock.set(NOW);
    }

    private BrowserContext organiserOf(String organiser) {
        OrganiserId id = OrganiserId.next();
        var details = new Organiser.Details("The Small Forum", null, null, null, null, null, null);
        setUps.add(new Organiser(id, organiser, details, 0));
        return signedIn("ffion@" + organiser + ".example", new Grant(Role.ORGANISER, id, null));
    }

    private BrowserContext signedIn(String email, @Nullable Grant grant) {
        PersonId person = people.meet(email, "Ffion Rees", NOW).id();
        if (grant != null) people.grant(person, grant, NOW);
        return Browser.signedIn("http://localhost:" + port, Screen.PHONE, signingIn.signInAs(person, NOW));
    }

    private static void send(Page page, String address, String season) {
        page.navigate(address);
        FilePayload file = new FilePayload("season.json", "application/json", season.getBytes(StandardCharsets.UTF_8));
        page.getByLabel("Season file").setInputFiles(file);
        page.locator("main button").click();
    }

    @Test
    void an_organiser_sends_a_file_sees_what_would_change_and_imports_it() {
        try (BrowserContext context = organiserOf("browser-good")) {
            Page page = context.newPage();
            send(page, "/manage/browser-good/import", SeasonFiles.fullText("browser-good"));

            assertThat(page.title()).startsWith("What would change: Lantern Awards 2031");
            assertThat(page.locator("tbody tr").first().innerText()).contains("Organiser", "1");
            assertThat(Checks.of(page)).isEmpty();
            assertThat(exporting.find("browser-good", "lanterns", "2031")).isEmpty();

            page.locator("main button").click();

            assertThat(page.locator(".banner").innerText()).contains("Lantern Awards 2031 was imported");
            assertThat(Checks.of(page)).isEmpty();
            assertThat(exporting.find("browser-good", "lanterns", "2031")).contains(SeasonFiles.full("browser-good"));
        }
    }

    @Test
    void an_organiser_says_which_body_a_printed_name_means() {
        try (BrowserContext context = organiserOf("browser-names")) {
            Page page = context.newPage();
            send(page, "/manage/browser-names/import", SeasonFiles.smallText("browser-names"));
            page.locator("main button").click();
            page.getByText("Say which bodies").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("2 names are not matched to the register");
            assertThat(Checks.of(page)).isEmpty();

            page.getByLabel("Medway Council").check();
            page.locator("main button").click();

            assertThat(page.locator("h1").innerText()).isEqualTo("One name is not matched to the register");
            assertThat(page.locator("main").innerText())
                    .contains("Pebble Makers")
                    .doesNotContain("Medway");
        }
    }

    @Test
    void everything_wrong_with_a_file_stands_in_a_table() {
        try (BrowserContext context = organiserOf("browser-bad")) {
            Page page = context.newPage();
            String bad = SeasonFiles.fullText("browser-bad").replace("\"tagline\"", "\"slogan\"");
            send(page, "/manage/browser-bad/import", bad);

            Locator row = page.locator("tbody tr");
            assertThat(row.count()).isEqualTo(1);
            assertThat(row.innerText())
                    .contains("$.categories[0].slogan", "Down to the last pebble", "no field of this");
            assertThat(Checks.accessibility(page)).isEmpty();
            assertThat(Checks.markup(page.content())).isEmpty();

            page.getByLabel("Leave out fields").check();
            page.getByLabel("Season file")
                    .setInputFiles(new FilePayload("s.json", "text/plain", bad.getBytes(StandardCharsets.UTF_8)));
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("One field is left out");
        }
    }

    @Test
    void a_form_without_a_file_says_so() {
        try (BrowserContext context = organiserOf("browser-none")) {
            Page page = context.newPage();
            page.navigate("/manage/browser-none/import");
            assertThat(Checks.of(page)).isEmpty();

            page.locator("main button").click();

            assertThat(page.locator(".error-summary").innerText()).contains("Choose the season file to send");
        }
    }

    @Test
    void a_file_of_another_organiser_is_refused_and_so_is_another_organiser_s_upload() {
        try (BrowserContext mine = organiserOf("browser-mine");
                BrowserContext theirs = organiserOf("browser-theirs")) {
            Page page = mine.newPage();
            send(page, "/manage/browser-mine/import", SeasonFiles.fullText("browser-theirs"));
            assertThat(page.locator("tbody tr").innerText()).contains("$.organiser.id", "browser-theirs");

            send(page, "/manage/browser-mine/import", SeasonFiles.fullText("browser-mine"));
            String upload = page.url().replaceFirst(".*/", "");

            Page other = theirs.newPage();
            assertThat(status(other.navigate("/manage/browser-theirs/import/" + upload)))
                    .isEqualTo(404);
            assertThat(status(other.navigate("/manage/browser-mine/import/" + upload)))
                    .isEqualTo(404);
            assertThat(status(other.navigate("/operator/import"))).isEqualTo(404);
        }
    }

    @Test
    void an_operator_makes_an_organiser_from_a_file() {
        try (BrowserContext context = signedIn("zainab@server.example", new Grant(Role.OPERATOR, null, null))) {
            Page page = context.newPage();
            send(page, "/operator/import", SeasonFiles.fullText("browser-new"));
            page.locator("main button").click();

            assertThat(programmes.findOrganiser("browser-new")).isPresent();
            assertThat(Checks.of(page)).isEmpty();
        }
    }

    @Test
    void an_organiser_takes_an_edition_away_as_a_file() {
        try (BrowserContext context = organiserOf("browser-out")) {
            Page page = context.newPage();
            send(page, "/manage/browser-out/import", SeasonFiles.fullText("browser-out"));
            page.locator("main button").click();
            var edition =
                    programmes.findWhole("browser-out", "lanterns", "2031").orElseThrow();

            var answer = context.request().get(edition.desk() + "/season.json");

            assertThat(answer.headers().get("content-disposition")).contains("browser-out-lanterns-2031.json");
            assertThat(SeasonFiles.read(answer.text())).isEqualTo(SeasonFiles.full("browser-out"));
        }
    }

    private static int status(@Nullable Response response) {
        return Objects.requireNonNull(response).status();
    }
}
