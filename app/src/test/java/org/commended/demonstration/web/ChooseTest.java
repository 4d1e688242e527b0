package org.commended.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.demonstration.Demonstrated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Demonstrated
class ChooseTest {

    @LocalServerPort
    private int port;

    private BrowserContext stranger(Screen screen) {
        return Browser.stranger("http://localhost:" + port, screen);
    }

    @ParameterizedTest
    @CsvSource({
        "organiser, Ffion Rees",
        "second-organiser, Marged Lowther",
        "chair, Dr Amara Osei",
        "judge, Shazia Malik",
        "conflicted-judge, Gareth Pryce-Evans",
        "entrant, Priya Nair",
        "sponsor, Rupert Vale-Adeleke",
        "operator, Zainab Coker",
        "stranger, Your work"
    })
    void a_button_signs_in_as_somebody(String part, String name) {
        try (BrowserContext context = stranger(Screen.DESKTOP)) {
            Page page = context.newPage();
            page.navigate("/demo");
            page.locator("form[action='/demo/as/" + part + "/sign-in'] button").click();

            page.navigate("/demo/mailbox");

            assertThat(page.locator("header").innerText()).contains(name, "Sign out");
        }
    }

    @Test
    void the_pages_are_fit_to_be_shown() {
        for (Screen screen : Screen.values()) {
            try (BrowserContext context = stranger(screen)) {
                Page page = context.newPage();
                page.navigate("/demo");
                assertThat(Checks.of(page)).isEmpty();
            }
        }
    }
}
