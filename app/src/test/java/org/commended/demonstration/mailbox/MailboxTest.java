package org.commended.demonstration.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.demonstration.Demonstrated;
import org.commended.demonstration.mailbox.ReceivedLetter.Piece;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

@Demonstrated
class MailboxTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private Mailbox mailbox;

    private void send(String subject, String text, java.util.Date date) throws Exception {
        MimeMessageHelper letter = new MimeMessageHelper(sender.createMimeMessage(), true, "UTF-8");
        letter.setFrom("awards@localhost", "The Harbour Forum");
        letter.setTo("priya@saltwick.example");
        letter.setSubject(subject);
        letter.setText(text);
        letter.setSentDate(date);
        letter.addAttachment("night.ics", () -> new java.io.ByteArrayInputStream(new byte[] {1}));
        sender.send(letter.getMimeMessage());
    }

    @Test
    void a_letter_can_be_read_and_its_links_opened() throws Exception {
        send(
                "Your place – 100 %",
                "Ŵelcome.\n\nSee http://localhost:8080/my?a=1&b=2. Bye <b>", new java.util.Date(9_000_000_000_000L));
        try (BrowserContext context = Browser.stranger("http://localhost:" + port, Screen.PHONE)) {
            Page page = context.newPage();
            page.navigate("/demo/mailbox");
            assertThat(Checks.of(page)).isEmpty();

            page.locator(".letters a").first().click();

            assertThat(page.locator("h1").innerText()).isEqualTo("Your place – 100 %");
            assertThat(page.locator(".body").innerText()).contains("Ŵelcome.", "Bye <b>");
            assertThat(page.locator(".body a").getAttribute("href")).isEqualTo("http://localhost:8080/my?a=1&b=2");
            assertThat(page.locator("header p").last().innerText()).contains("night.ics");
            assertThat(Checks.of(page)).isEmpty();
        }
    }

    @Test
    void the_latest_letter_comes_first() throws Exception {
        send("Late", "", new java.util.Date(8_000_000_002_000L));
        send("Early", "", new java.util.Date(8_000_000_001_000L));

        assertThat(mailbox.list()).extracting(ReceivedLetter::subject).containsSubsequence("Late", "Early");
    }

    @Test
    void only_web_addresses_become_links_and_a_full_stop_is_none_of_theirs() throws Exception {
        send(
                "Links",
                "ftp://a.example javascript:alert(1) https://b.example/c.",
                new java.util.Date(7_000_000_000_000L));

        ReceivedLetter letter = mailbox.list().stream()
                .filter(one -> one.subject().equals("Links"))
                .findFirst()
                .orElseThrow();

        assertThat(letter.text())
                .filteredOn(Piece::link)
                .extracting(Piece::words)
                .containsExactly("https://b.example/c");
    }

    @Test
    void a_code_that_was_asked_for_arrives() {
        try (BrowserContext context = Browser.stranger("http://localhost:" + port, Screen.DESKTOP)) {
            Page page = context.newPage();
            page.navigate("/sign-in");
            page.locator("input[name=email]").fill("morwenna@quay.example");
            page.locator("main button").click();
            page.navigate("/demo/mailbox");
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (page.locator("text=morwenna@quay.example").count() == 0 && System.nanoTime() < deadline) {
                page.reload();
            }
            page.locator(".letters li", new Page.LocatorOptions().setHasText("morwenna"))
                    .locator("a")
                    .click();
            assertThat(page.locator(".body").innerText()).containsPattern("[0-9]{6}");
        }
    }
}
