package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.people.application.SigningIn;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Condition;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions that are asked only where an earlier answer says so. */
@EntrantTest
class DependentQuestionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private EntryId entry;
    private PersonId priya;
    private Visitor browser;

    @BeforeEach
    void a_form_that_asks_more_of_partnerships() {
        clock.set(Awards.OPEN);
        var category = awards.category(
                awards.edition(HouseRules.NONE).edition(),
                question("with", Kind.CHOICE, "Who", null),
                question("partner", Kind.SHORT_TEXT, "Who", new Condition("with", List.of("A partner", "Several"))),
                question("agreed", Kind.DECLARATION, "Who", new Condition("with", List.of("Several"))),
                question("how", Kind.LONG_TEXT, "How", new Condition("agreed", List.of())),
                Awards.summary());
        priya = awards.person("Priya Nair");
        browser = awards.visitor(port, priya, Awards.OPEN);
        entry = entrants.draft(category, Entrants.about("Streets", "Aldermoor Council"), priya, Awards.OPEN);
    }

    private static Question question(String id, Kind kind, String section, @Nullable Condition onlyIf) {
        List<String> options = kind == Kind.CHOICE ? List.of("Alone", "A partner", "Several") : List.of();
        return new Question(id, "Tell of " + id, kind, null, null, true, options, Audience.JUDGES, section, onlyIf);
    }

    private String at(String page) {
        return "/entries/" + entry + "/" + page;
    }

    private Seen save(int section, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(
                Visitor.fields(browser.get(at("sections/" + section)).page(), "sections/" + section));
        fields.putAll(typed);
        return browser.post(at("sections/" + section), fields);
    }

    private List<String> asked(int section) {
        return browser.get(at("sections/" + section))
                .page()
                .select("[data-asked]")
                .eachAttr("data-asked");
    }

    private String sent() {
        return jdbc.sql("select frozen from submission where entry_id = ? order by seq desc limit 1")
                .param(entry.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_question_on_the_same_page_says_when_it_is_asked() {
        assertThat(asked(1)).containsExactly("with", "partner", "agreed");
        assertThat(browser.get(at("sections/1")).text())
                .contains("Only asked where the answer to “Tell of with” is one of: A partner, Several.");
    }

    @Test
    void a_question_on_a_later_page_is_there_once_it_is_asked_and_the_whole_chain_counts() {
        assertThat(asked(2)).isEmpty();
        save(1, Map.of("answer-with", "Several", "answer-agreed", "yes", "answer-partner", "Elwy"));
        assertThat(asked(2)).containsExactly("how");
        save(1, Map.of("answer-with", "Alone"));
        assertThat(asked(2)).isEmpty();
    }

    @Test
    void what_depends_on_an_answer_that_is_no_longer_offered_is_asked() {
        var other = awards.category(
                awards.edition(HouseRules.NONE).edition(),
                question("partner", Kind.SHORT_TEXT, "Who", new Condition("with", List.of("A friend"))),
                question("with", Kind.CHOICE, "Who", null),
                question("how", Kind.LONG_TEXT, "How", new Condition("with", List.of("A friend"))));
        entry = entrants.draft(other, Entrants.about("Streets", "Aldermoor Council"), priya, Awards.OPEN);
        assertThat(asked(1)).containsExactly("partner", "with");
        assertThat(asked(2)).containsExactly("how");
        assertThat(browser.get(at("sections/1")).text()).doesNotContain("Only asked where");
    }

    @Test
    void what_is_not_asked_stands_in_nobodys_way_and_is_kept_and_not_sent() {
        save(1, Map.of("answer-with", "A partner", "answer-partner", "The Elwy Trust"));
        save(1, Map.of("answer-with", "Alone"));
        save(3, Map.of("answer-summary", "Trees in gutters."));
        assertThat(browser.get(at("check")).text()).doesNotContain("Tell of partner", "Elwy Trust");
        String mark = browser.get(at("check")).page().select("input[name=seen]").val();
        assertThat(browser.post(at("submission"), Map.of("seen", mark)).status())
                .isEqualTo(303);
        assertThat(sent()).contains("Trees in gutters.").doesNotContain("Elwy Trust");
        save(1, Map.of("answer-with", "A partner"));
        assertThat(browser.get(at("sections/1"))
                        .page()
                        .select("#answer-partner")
                        .val())
                .isEqualTo("The Elwy Trust");
    }

    @Test
    void what_is_asked_has_to_be_answered() {
        save(1, Map.of("answer-with", "A partner"));
        save(3, Map.of("answer-summary", "Trees in gutters."));
        String mark = browser.get(at("check")).page().select("input[name=seen]").val();
        Seen refused = browser.post(at("submission"), Map.of("seen", mark));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Tell of partner");
    }

    private BrowserContext context() {
        return Browser.signedIn("http://localhost:" + port, Screen.PHONE, signingIn.signInAs(priya, Awards.OPEN));
    }

    @Test
    void in_a_browser_it_comes_and_goes_with_the_answer_and_the_public_summary_is_seen_as_it_is_written() {
        try (BrowserContext context = context();
                Page page = context.newPage()) {
            page.navigate(at("sections/1"));
            var partner = PlaywrightAssertions.assertThat(page.getByLabel("Tell of partner"));
            partner.isHidden();
            page.getByLabel("A partner").check();
            partner.isVisible();
            PlaywrightAssertions.assertThat(page.locator("[data-asked=agreed]")).isHidden();
            page.getByLabel("Alone").check();
            partner.isHidden();
            assertThat(Checks.of(page)).isEmpty();
            page.navigate(at("sections/3"));
            page.locator("#answer-summary").fill("Trees in gutters.\n\nAnd <b>frogs</b>.");
            PlaywrightAssertions.assertThat(page.locator("[data-words] p"))
                    .hasText(new String[] {"Trees in gutters.", "And <b>frogs</b>."});
            assertThat(Checks.of(page)).isEmpty();
        }
    }
}
