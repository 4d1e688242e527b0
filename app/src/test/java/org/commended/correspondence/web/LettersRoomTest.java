package org.commended.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import(Awards.class)
class LettersRoomTest {

    private static final Instant NOW = Awards.OPEN;

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Awards.Run run;
    private CategoryId category;
    private String room;
    private Visitor ffion;
    private Person mary;
    private Person tom;

    @BeforeEach
    void twoDrafts() {
        clock.set(NOW);
        run = awards.edition(HouseRules.NONE);
        jdbc.sql("update edition set public_since = now() - interval '1 second' where id = ?")
                .param(run.edition().value())
                .update();
        category = awards.category(run.edition());
        room = "/manage/" + run.organiser() + "/editions/" + run.edition() + "/letters";
        ffion = awards.visitor(port, run.by(), NOW);
        mary = people.get(awards.person("Mary Ash"));
        tom = people.get(awards.person("Tom Birch"));
        entry("Warm halls", "draft", mary);
        entry("Verge", "draft", mary);
        entry("One card", "draft", tom);
    }

    @Test
    void a_letter_is_written_looked_at_and_sent_once_to_each() {
        Seen page = ffion.get(room + "/drafts");
        assertThat(page.page().select("input[name=to][checked]")).hasSize(2);
        Map<String, List<String>> typed = typed(page.page(), "Dear {name}: {entry}, {category}, {deadline} {link}");

        Seen preview = ffion.postAll(room + "/drafts/preview", typed);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().expectFirst(".letter .body").wholeText())
                .startsWith(
                        "Dear Mary Ash: Verge; Warm halls, Climate and nature, Friday 12 March 2027 at 5pm (UK time)")
                .contains("/my");
        assertThat(preview.page().text()).contains("Send to 2 people");

        Map<String, List<String>> confirmed = fields(preview.page(), "/sending");
        Seen sent = ffion.postAll(room + "/drafts/sending", confirmed);
        Seen again = ffion.postAll(room + "/drafts/sending", confirmed);
        assertThat(sent.location()).endsWith("/letters?sent=2").isEqualTo(again.location());
        assertThat(letters(mary)).hasSize(1);
        assertThat(letters(tom)).hasSize(1);
        assertThat(letters(tom).getFirst()).contains("Dear Tom Birch: One card", "The Harbour Forum");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void nobody_is_written_to_twice_in_a_week_unless_it_is_ticked() {
        send(typed(ffion.get(room + "/drafts").page(), "Hello {name}"));
        Document page = ffion.get(room + "/drafts").page();
        assertThat(page.select("input[name=to][checked]")).isEmpty();
        assertThat(page.text()).contains("had a letter on 9 March");

        Map<String, List<String>> both = typed(page, "Hello again");
        both.put("to", List.of(mary.id().toString(), tom.id().toString()));
        Seen refused = ffion.postAll(room + "/drafts/preview", both);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2 of those you ticked had a letter from you in the past week");
        assertThat(refused.page().expectFirst("textarea[name=text]").wholeText())
                .contains("Hello again");

        both.put("again", List.of("yes"));
        send(both);
        assertThat(letters(mary)).hasSize(2);

        clock.advance(Duration.ofDays(7).plusSeconds(1));
        assertThat(ffion.get(room + "/drafts").page().select("input[name=to][checked]"))
                .hasSize(2);
    }

    @Test
    void a_list_that_changed_since_the_preview_is_looked_at_again() {
        Seen preview = ffion.postAll(
                room + "/drafts/preview", typed(ffion.get(room + "/drafts").page(), "Hello"));
        Map<String, List<String>> confirmed = fields(preview.page(), "/sending");
        jdbc.sql("update entry set state = 'withdrawn' where title = 'One card' and edition_id = ?")
                .param(run.edition().value())
                .update();
        Seen refused = ffion.postAll(room + "/drafts/sending", confirmed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("it was 2 people and is one person now");
        assertThat(letters(mary)).isEmpty();
    }

    @Test
    void a_shortlist_is_written_to_only_once_everybody_can_read_it() {
        EntryId in = entry("Streets that breathe", "submitted", mary);
        entry("Left out", "submitted", tom);
        UUID announcement = shortlist(in, "1 hour");
        assertThat(ffion.get(room + "/shortlisted").text())
                .contains("No shortlist is announced yet")
                .doesNotContain("Mary");
        assertThat(ffion.get(room + "/not-shortlisted").text()).doesNotContain("Tom Birch");
        Seen early = ffion.postAll(
                room + "/not-shortlisted/preview",
                Map.of("to", List.of(tom.id().toString()), "subject", List.of("Sorry"), "text", List.of("Sorry")));
        assertThat(early.status()).isEqualTo(422);

        jdbc.sql("update announcement set opens_at = now() - interval '1 second' where id = ?")
                .param(announcement)
                .update();
        assertThat(ffion.get(room + "/shortlisted").text()).contains("Mary Ash").doesNotContain("Tom Birch");
        assertThat(ffion.get(room + "/not-shortlisted").text())
                .contains("Tom Birch")
                .doesNotContain("Mary Ash");
    }

    @Test
    void the_log_shows_what_went_what_waits_and_what_is_in_trouble_in_words() {
        send(typed(ffion.get(room + "/drafts").page(), "Hello {name}"));
        jdbc.sql("update letter set trouble = 'ADDRESS_REFUSED', given_up_at = now() where recipient = ?")
                .param(tom.email())
                .update();
        jdbc.sql("update letter set sent_at = now() where recipient = ?")
                .param(mary.email())
                .update();
        assertThat(ffion.get(room).text())
                .contains("All 2", "Sent 1", "Waiting 0", "In trouble 1", "There is no such address");
        assertThat(ffion.get(room + "?show=sent").page().select("#log tbody tr"))
                .hasSize(1);
        assertThat(ffion.get(room + "?page=2").status()).isEqualTo(200);
    }

    @Test
    void the_room_is_not_there_for_anybody_else() {
        assertThat(awards.visitor(port, mary.id(), NOW).get(room).status()).isEqualTo(404);
        Awards.Run other = awards.edition(HouseRules.NONE);
        assertThat(awards.visitor(port, other.by(), NOW).get(room).status()).isEqualTo(404);
        assertThat(new Visitor(port, null).get(room).status()).isEqualTo(303);
        String foreign = "/manage/" + other.organiser() + "/editions/" + run.edition() + "/letters";
        assertThat(awards.visitor(port, other.by(), NOW).get(foreign).status()).isEqualTo(404);
    }

    private void send(Map<String, List<String>> typed) {
        Seen preview = ffion.postAll(room + "/drafts/preview", typed);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(ffion.postAll(room + "/drafts/sending", fields(preview.page(), "/sending"))
                        .status())
                .isEqualTo(303);
    }

    private static Map<String, List<String>> typed(Document page, String text) {
        Map<String, List<String>> fields = fields(page, "/preview");
        fields.put("text", List.of(text));
        return fields;
    }

    private static Map<String, List<String>> fields(Document page, String action) {
        Map<String, List<String>> fields = new HashMap<>();
        Element form = page.expectFirst("form[action$=" + action + "]");
        for (Element input : form.select("input[name], textarea[name]")) {
            if (input.attr("type").equals("checkbox") && !input.hasAttr("checked")) continue;
            String value = input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
            fields.computeIfAbsent(input.attr("name"), name -> new java.util.ArrayList<>())
                    .add(value);
        }
        return fields;
    }

    private EntryId entry(String title, String state, Person writer) {
        EntryId id = EntryId.next();
        jdbc.sql("""
                insert into entry (id, edition_id, category_id, slug, reference, title, details, public_face, state,
                    origin, started_at, changed_at, submitted_at)
                values (?, ?, ?, ?, ?, ?, '{"titleByEditor":false,"people":[],"pictures":[]}', '{"title":"x","titleByEditor":false,"people":[],"pictures":[]}', ?, 'written', ?, ?, ?)""")
                .param(id.value())
                .param(run.edition().value())
                .param(category.value())
                .param("e-" + id)
                .param("R-" + id)
                .param(title)
                .param(state)
                .param(Timestamp.from(NOW))
                .param(Timestamp.from(NOW))
                .param(state.equals("draft") ? null : Timestamp.from(NOW))
                .update();
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, ?)")
                .params(id.value(), writer.id().value(), Timestamp.from(NOW))
                .update();
        return id;
    }

    private void lock(UUID decision) {
        jdbc.sql("""
                insert into seal (decision_id, body, fingerprint, first_by, first_at, second_by, second_at)
                values (?, 'locked', 'mark', ?, now(), ?, now())""")
                .params(decision, run.by().value(), awards.person("Gwen Price").value())
                .update();
    }

    private UUID shortlist(EntryId in, String ahead) {
        UUID decision = UUID.randomUUID();
        UUID announcement = UUID.randomUUID();
        jdbc.sql("""
                insert into decision (id, edition_id, category_id, kind, origin, staged_at)
                values (?, ?, ?, 'shortlist', 'decided', now())""").params(decision, run.edition().value(), category.value()).update();
        jdbc.sql("insert into decision_line (decision_id, entry_id, position) values (?, ?, 1)")
                .params(decision, in.value())
                .update();
        lock(decision);
        jdbc.sql("""
                insert into announcement (id, edition_id, origin, opens_at, made_at)
                values (?, ?, 'announced', now() + ?::interval, now())""").params(announcement, run.edition().value(), ahead).update();
        jdbc.sql("insert into announcement_item (announcement_id, decision_id) values (?, ?)")
                .params(announcement, decision)
                .update();
        return announcement;
    }

    private int acts() {
        return jdbc.sql("select count(*) from record_row where chain = ? and kind = 'letters-sent'")
                .param(run.edition().value())
                .query(Integer.class)
                .single();
    }

    private List<String> letters(Person person) {
        return jdbc.sql("select body from letter where recipient = ? and sending_id is not null order by written_at")
                .param(person.email())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
