package org.commended.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.people.domain.SignInRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class SignInTest {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern LINK = Pattern.compile("(/sign-in/[0-9a-f-]{36}\\?key=\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final String email = "somebody-" + UUID.randomUUID() + "@council.example";
    private Visitor visitor = new Visitor(0, null);

    @BeforeEach
    void a_stranger() {
        visitor = new Visitor(port, null);
    }

    private String ask() {
        return visitor.post("/sign-in", Map.of("email", email, "next", "/my")).location();
    }

    private String found(Pattern pattern) {
        String letter = jdbc.sql("select body from letter where recipient = ? order by written_at desc limit 1")
                .param(email)
                .query((row, number) -> row.getString(1))
                .single();
        Matcher matcher = pattern.matcher(letter);
        assertThat(matcher.find()).as(letter).isTrue();
        return matcher.group(1);
    }

    private String wrongCode() {
        return found(CODE).equals("000000") ? "000001" : "000000";
    }

    @Test
    void the_code_of_the_letter_signs_in_once() {
        String page = ask();
        String code = found(CODE);
        assertThat(visitor.post(page, Map.of("code", code)).location()).isEqualTo("/my");
        assertThat(visitor.post(page, Map.of("code", code)).status()).isEqualTo(422);
    }

    @Test
    void opening_the_link_spends_nothing_and_the_button_behind_it_does() {
        ask();
        String link = found(LINK);
        for (int i = 0; i < 3; i++) assertThat(visitor.get(link).text()).contains(email);
        String key = link.replaceAll(".*key=", "");
        assertThat(visitor.post(link.replaceAll("\\?.*", ""), Map.of("key", key))
                        .location())
                .isEqualTo("/my");
    }

    @Test
    void after_five_wrong_codes_the_right_one_is_too_late() {
        String page = ask();
        for (int i = 0; i < SignInRequest.TRIES; i++) {
            assertThat(visitor.post(page, Map.of("code", wrongCode())).status()).isEqualTo(422);
        }
        assertThat(visitor.post(page, Map.of("code", found(CODE))).status()).isEqualTo(422);
    }

    @Test
    void a_code_is_good_until_its_time_and_not_at_it() {
        String late = ask();
        String code = found(CODE);
        clock.advance(SignInRequest.HOLDS_FOR);
        assertThat(visitor.post(late, Map.of("code", code)).status()).isEqualTo(422);
        String inTime = ask();
        clock.advance(SignInRequest.HOLDS_FOR.minus(Duration.ofSeconds(1)));
        assertThat(visitor.post(inTime, Map.of("code", found(CODE))).status()).isEqualTo(303);
    }

    @Test
    void an_address_that_is_none_is_refused_and_kept() {
        Visitor.Seen refused = visitor.post("/sign-in", Map.of("email", "ŵ<b>@", "next", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#email").attr("value")).isEqualTo("ŵ<b>@");
        assertThat(refused.page().select("#email-error").text()).contains("name@council.gov.uk");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#email");
    }

    @Test
    void nobody_is_led_to_another_site() {
        for (String next :
                new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x"}) {
            clock.advance(Duration.ofSeconds(1));
            String page = visitor.post("/sign-in", Map.of("email", email, "next", next))
                    .location();
            assertThat(visitor.post(page, Map.of("code", found(CODE))).location())
                    .isEqualTo("/my");
        }
    }

    @Test
    void the_sixth_letter_in_a_quarter_of_an_hour_must_wait() {
        for (int i = 0; i < 5; i++) assertThat(ask()).startsWith("/sign-in/");
        assertThat(visitor.post("/sign-in", Map.of("email", email, "next", "")).status())
                .isEqualTo(422);
    }

    @Test
    void a_work_address_leads_to_sign_in_whether_or_not_it_exists() {
        assertThat(visitor.get("/my").location()).isEqualTo("/sign-in?next=%2Fmy");
        assertThat(visitor.get("/entries/" + UUID.randomUUID()).location()).startsWith("/sign-in?next=");
    }

    @Test
    void what_was_typed_outlives_a_sign_in_that_ran_out() {
        Visitor.Seen kept = visitor.post("/entries", Map.of("title", "The moor holds its water"));
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.page().select("input[name=title]").attr("value")).isEqualTo("The moor holds its water");
        assertThat(kept.page().select("form[action=/entries]")).isNotEmpty();
    }
}
