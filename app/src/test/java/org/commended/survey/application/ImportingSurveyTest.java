package org.commended.survey.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.programme.Programmes;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Organiser;
import org.commended.survey.application.ImportingSurvey.Given;
import org.commended.survey.application.ImportingSurvey.Taken;
import org.commended.survey.domain.Copied;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Survey.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Running
@Import(Awards.class)
class ImportingSurveyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    private Awards awards;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ImportingSurvey importing;

    @Autowired
    private ExportingSurvey exporting;

    @Autowired
    private ReadingResults results;

    @Autowired
    private PlatformTransactionManager transactions;

    private Organiser harbour;

    @BeforeEach
    void anOrganiser() {
        harbour = organiser();
    }

    private Organiser organiser() {
        return programmes
                .findOrganiser(awards.edition(HouseRules.NONE).organiser())
                .orElseThrow();
    }

    private Taken take(Organiser organiser, Document document) {
        return new TransactionTemplate(transactions).execute(status -> importing.take(organiser, document, null, NOW));
    }

    @Test
    void what_came_in_goes_out_equal_and_the_same_again_changes_nothing() {
        Taken taken = take(harbour, Copied.document());
        assertThat(taken.changed()).isTrue();
        assertThat(taken.survey().takesAnswers(NOW)).isTrue();
        assertThat(take(harbour, Copied.document()).changed()).isFalse();
        Document out = exporting.find(harbour.id(), "copied-2027").orElseThrow();
        assertThat(out.details()).isEqualTo(Copied.document().details());
        assertThat(requireNonNull(out.event()).at("")).isEqualTo(Copied.EVENT);
        assertThat(requireNonNull(out.article()).at("")).isEqualTo(Copied.ARTICLE);
    }

    @Test
    void a_changed_file_updates_by_id_and_keeps_addresses() {
        Survey before = take(harbour, Copied.document()).survey();
        var shared = Copied.details(false, new Sharing(Sharing.EVERYBODY, null));
        Taken after = take(harbour, new Document(shared, Copied.EVENT, Copied.ARTICLE));
        assertThat(after.changed()).isTrue();
        assertThat(after.survey().id()).isEqualTo(before.id());
        assertThat(requireNonNull(after.survey().event()).slug())
                .isEqualTo(requireNonNull(before.event()).slug());
        assertThat(after.survey().openedAt()).isEqualTo(before.openedAt());
        assertThat(exporting.list(harbour.id())).hasSize(1);
    }

    @Test
    void two_organisers_may_use_the_same_ids() {
        Survey one = take(harbour, Copied.document()).survey();
        Organiser other = organiser();
        Survey another = take(other, Copied.document()).survey();
        assertThat(another.slug()).isNotEqualTo(one.slug());
        assertThat(requireNonNull(another.event()).slug())
                .isNotEqualTo(requireNonNull(one.event()).slug());
        assertThat(requireNonNull(another.article()).slug())
                .isNotEqualTo(requireNonNull(one.article()).slug());
    }

    @Test
    void answers_from_elsewhere_are_counted_with_the_others() {
        Survey survey = take(harbour, Copied.document()).survey();
        Sheet sheet = new Sheet(UUID.randomUUID(), Map.of("running", List.of("Yes")), Sheet.By.NOBODY);
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> importing.takeAnswers(survey, List.of(new Given(sheet, NOW), new Given(sheet, NOW))));
        assertThat(results.now(survey).people()).isEqualTo(2);
    }
}
