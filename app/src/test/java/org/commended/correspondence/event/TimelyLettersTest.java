package org.commended.correspondence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.panel.InvitationDeclined;
import org.commended.panel.JudgeInvited;
import org.commended.people.People;
import org.commended.programme.domain.HouseRules;
import org.commended.results.AnnouncementCancelled;
import org.commended.results.AnnouncementMade;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.commended.site.EnquiryKind;
import org.commended.site.EnquiryReceived;
import org.commended.site.EnquiryReceived.Sender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that wait for their hour, and those of panels and enquiries. */
@Running
@Import(Awards.class)
class TimelyLettersTest {

    @Autowired
    private Awards awards;

    @Autowired
    private People people;

    @Autowired
    private OpeningLetters opening;

    @Autowired
    private AnnouncementLetters announcing;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Awards.Run run;
    private CategoryId category;
    private String ffion;

    @BeforeEach
    void anEdition() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition());
        ffion = people.get(run.by()).email();
        jdbc.sql("update edition set public_since = now() - interval '1 second' where id = ?")
                .param(run.edition().value())
                .update();
    }

    @Test
    void whoever_asked_is_told_once_at_the_hour_entries_open() {
        String mary = UUID.randomUUID() + "@example.org";
        jdbc.sql("insert into opening_notice (edition_id, email, asked_at) values (?, ?, now())")
                .params(run.edition().value(), mary)
                .update();
        opening.tell(Awards.OPENS.minusSeconds(1));
        assertThat(kinds(mary)).isEmpty();
        opening.tell(Awards.OPENS);
        opening.tell(Awards.OPENS.plusSeconds(60));
        assertThat(kinds(mary)).containsExactly("entries-open");
    }

    @Test
    void nobody_is_told_of_an_edition_that_is_not_public() {
        String mary = UUID.randomUUID() + "@example.org";
        jdbc.sql("update edition set public_since = null where id = ?")
                .param(run.edition().value())
                .update();
        jdbc.sql("insert into opening_notice (edition_id, email, asked_at) values (?, ?, now())")
                .params(run.edition().value(), mary)
                .update();
        opening.tell(Awards.OPENS);
        assertThat(kinds(mary)).isEmpty();
    }

    @Test
    void a_judge_is_asked_by_letter_and_the_organiser_told_who_would_rather_not() {
        PersonId judge = awards.person("Dr Amara Osei");
        String amara = people.get(judge).email();
        UUID seat = UUID.randomUUID();
        publish(new JudgeInvited(run.edition(), run.by(), Awards.OPEN, seat, category, judge));
        assertThat(body(amara)).contains("/judging/" + category + "/terms");
        publish(new InvitationDeclined(run.edition(), judge, Awards.OPEN, seat, category, judge));
        assertThat(body(ffion)).contains("Dr Amara Osei would rather not judge");
    }

    @Test
    void an_enquiry_reaches_the_organiser_who_answers_its_sender_and_a_copy_its_sender() {
        String mary = UUID.randomUUID() + "@example.org";
        var sender = new Sender("Mary Ash", "", mary);
        publish(new EnquiryReceived(
                UUID.randomUUID(), run.edition(), EnquiryKind.BOOKING, sender, "Two tables.", Awards.OPEN));
        assertThat(body(ffion)).contains("> Two tables.", mary);
        assertThat(jdbc.sql("select reply_to from letter where recipient = ?")
                        .param(ffion)
                        .query(String.class)
                        .single())
                .isEqualTo(mary);
    }

    @Test
    void an_announcement_is_told_of_only_once_everybody_can_read_it() {
        UUID announcement = shortlist("1 hour");
        Instant opensAt = instant("select opens_at from announcement where id = ?", announcement);
        publish(new AnnouncementMade(run.edition(), run.by(), Awards.OPEN, announcement, opensAt, 1));
        assertThat(scheduled(announcement)).isEqualTo(opensAt);
        assertThatThrownBy(() -> announcing.tell(announcement, opensAt)).hasMessageContaining("not open yet");
        assertThat(kinds(ffion)).isEmpty();

        jdbc.sql("update announcement set opens_at = now() - interval '1 second' where id = ?")
                .param(announcement)
                .update();
        announcing.tell(announcement, opensAt);
        assertThat(body(ffion)).contains("Climate and nature: shortlist");
    }

    @Test
    void an_announcement_that_was_taken_back_brings_no_letter() {
        UUID announcement = shortlist("1 hour");
        Instant opensAt = instant("select opens_at from announcement where id = ?", announcement);
        publish(new AnnouncementMade(run.edition(), run.by(), Awards.OPEN, announcement, opensAt, 1));
        jdbc.sql("delete from announcement_item where announcement_id = ?")
                .param(announcement)
                .update();
        jdbc.sql("delete from announcement where id = ?").param(announcement).update();
        publish(new AnnouncementCancelled(run.edition(), run.by(), Awards.OPEN, announcement));

        assertThat(scheduled(announcement)).isEqualTo(Instant.EPOCH);
        announcing.tell(announcement, opensAt);
        assertThat(kinds(ffion)).isEmpty();
    }

    private void publish(Object event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(event));
    }

    private void lock(UUID decision) {
        jdbc.sql("""
                insert into seal (decision_id, body, fingerprint, first_by, first_at, second_by, second_at)
                values (?, 'locked', 'mark', ?, now(), ?, now())""")
                .params(decision, run.by().value(), awards.person("Gwen Price").value())
                .update();
    }

    private UUID shortlist(String ahead) {
        UUID decision = UUID.randomUUID();
        UUID announcement = UUID.randomUUID();
        jdbc.sql("""
                insert into decision (id, edition_id, category_id, kind, origin, staged_at)
                values (?, ?, ?, 'shortlist', 'decided', ?)""")
                .params(decision, run.edition().value(), category.value(), Timestamp.from(Awards.OPEN))
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

    private Instant scheduled(UUID announcement) {
        return jdbc.sql("select execution_time from scheduled_tasks where task_instance = ?")
                .param(announcement.toString())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    private Instant instant(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private List<String> kinds(String email) {
        return jdbc.sql("select kind from letter where recipient = ?")
                .param(email)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String body(String email) {
        return jdbc.sql("select body from letter where recipient = ?")
                .param(email)
                .query(String.class)
                .single();
    }
}
