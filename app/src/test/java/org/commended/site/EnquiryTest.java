package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class EnquiryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
        clock.set(Instant.parse("2026-12-01T10:00:00Z"));
    }

    private static Map<String, String> enquiry(String email) {
        Map<String, String> fields = new HashMap<>();
        fields.put("act", UUID.randomUUID().toString());
        fields.put("name", "Gwen Ŵyn");
        fields.put("organisation", "Wexcombe Council");
        fields.put("email", email);
        fields.put("message", "Two places, one of them vegan.");
        return fields;
    }

    private int count(String table, HarbourAwards awards) {
        return jdbc.sql("select count(*) from " + table + " where edition_id = ?")
                .param(awards.edition.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void an_address_is_noted_once_however_often_it_is_sent() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-notice");

        ResponseEntity<String> first =
                visitor.send("/q-notice/awards/2027/opening-notice", Map.of("email", "Gwen@Wexcombe.example"));
        visitor.send("/q-notice/awards/2027/opening-notice", Map.of("email", "gwen@wexcombe.example"));

        assertThat(first.getStatusCode().value()).isEqualTo(303);
        assertThat(count("opening_notice", awards)).isEqualTo(1);
        assertThat(visitor.page("/q-notice/awards/2027/opening-notice")
                        .select("h1")
                        .text())
                .isEqualTo("We will write to you");
    }

    @Test
    void what_is_no_address_comes_back_with_a_kind_word_and_the_page() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-typo");

        ResponseEntity<String> answer =
                visitor.send("/q-typo/awards/2027/opening-notice", Map.of("email", "gwen at wexcombe"));
        Document page = Jsoup.parse(String.valueOf(answer.getBody()));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(page.select("#email").val()).isEqualTo("gwen at wexcombe");
        assertThat(page.select("#email-error").text()).contains("Enter an e-mail address");
        assertThat(page.title()).startsWith("Error:");
        assertThat(count("opening_notice", awards)).isZero();
    }

    @Test
    void an_enquiry_reaches_the_organiser_once_and_the_record_without_names() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-book");
        Map<String, String> fields = enquiry("q-book@wexcombe.example");

        ResponseEntity<String> first = visitor.send("/q-book/awards/2027/ceremony/enquiry", fields);
        ResponseEntity<String> again = visitor.send("/q-book/awards/2027/ceremony/enquiry", fields);

        assertThat(first.getStatusCode().value()).isEqualTo(303);
        assertThat(again.getStatusCode().value()).isEqualTo(303);
        assertThat(count("enquiry", awards)).isEqualTo(1);
        assertThat(jdbc.sql("select about::text from record_row where chain = ? and kind = 'enquiry-sent'")
                        .param(awards.edition.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .isEqualTo("{\"enquiry\": \"booking\"}");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        HarbourAwards.called(jdbc, "q-empty");

        ResponseEntity<String> answer = visitor.send("/q-empty/awards/2027/sponsors/enquiry", Map.of("name", " "));
        Document page = Jsoup.parse(String.valueOf(answer.getBody()));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(page.select(".error-summary li a").eachAttr("href")).containsExactly("#name", "#email", "#message");
    }

    @Test
    void after_five_messages_in_an_hour_an_address_waits() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-many");
        String path = "/q-many/awards/2027/ceremony/enquiry";
        for (int i = 0; i < 5; i++) visitor.send(path, enquiry("q-many@wexcombe.example"));

        int sixth = visitor.send(path, enquiry("Q-MANY@wexcombe.example"))
                .getStatusCode()
                .value();
        clock.advance(Duration.ofMinutes(61));
        int later = visitor.send(path, enquiry("q-many@wexcombe.example"))
                .getStatusCode()
                .value();

        assertThat(sixth).isEqualTo(422);
        assertThat(later).isEqualTo(303);
        assertThat(count("enquiry", awards)).isEqualTo(6);
    }

    @Test
    void after_many_messages_from_ever_new_addresses_everybody_waits() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-flood");
        String path = "/q-flood/awards/2027/ceremony/enquiry";
        for (int i = 0; i < 60; i++) visitor.send(path, enquiry("q-flood-" + i + "@wexcombe.example"));

        assertThat(visitor.send(path, enquiry("q-flood-new@wexcombe.example"))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(count("enquiry", awards)).isEqualTo(60);
    }

    @Test
    void whoever_fills_in_the_hidden_field_is_thanked_and_not_heard() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-trap");
        Map<String, String> fields = enquiry("robot@example.org");
        fields.put("website", "https://example.org");

        assertThat(visitor.send("/q-trap/awards/2027/ceremony/enquiry", fields)
                        .getStatusCode()
                        .value())
                .isEqualTo(303);
        assertThat(count("enquiry", awards)).isZero();
    }

    @Test
    void a_form_of_another_site_is_refused() {
        HarbourAwards awards = HarbourAwards.called(jdbc, "q-foreign");

        int status = visitor.sendFrom("cross-site", "/q-foreign/awards/2027/opening-notice", Map.of("email", "a@b.c"))
                .getStatusCode()
                .value();

        assertThat(status).isEqualTo(403);
        assertThat(count("opening_notice", awards)).isZero();
    }
}
