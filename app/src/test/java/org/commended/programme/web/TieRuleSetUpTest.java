package org.commended.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.TieRule;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Running
@Import(Organising.class)
class TieRuleSetUpTest {

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    @Autowired
    private MovableClock clock;

    private Programmes.Whole whole;
    private String judging;

    @BeforeEach
    void a_category() {
        whole = organising.begin();
        judging = whole.desk() + "/set-up/categories/" + category().id() + "/judging";
    }

    private Category category() {
        return programmes.listCategories(whole.edition().id()).getFirst();
    }

    @Test
    void what_nobody_chose_is_the_casting_vote_and_saving_the_page_chooses_nothing() {
        organising
                .save(judging, Map.of("day", "2", "month", "July", "year", "2027"))
                .is(303);
        assertThat(category().details().ties()).isNull();
        assertThat(category().tieRule()).isEqualTo(TieRule.USUAL);
    }

    @Test
    void a_criterion_is_chosen_and_must_be_one_of_the_category() {
        organising.save(judging, Map.of("tie", "criterion")).is(422);
        String first = category().details().criteria().getFirst().id();
        organising
                .save(judging, Map.of("tie", "criterion", "tie-criterion", first))
                .is(303);
        assertThat(category().tieRule()).isEqualTo(new TieRule(TieRule.Kind.CRITERION, first));
        organising.save(judging, Map.of("tie", "joint")).is(303);
        assertThat(category().tieRule()).isEqualTo(new TieRule(TieRule.Kind.JOINT, null));
    }

    @Test
    void once_entries_open_the_rule_stays_while_the_rest_of_the_page_is_saved() {
        organising.save(judging, Map.of("tie", "first")).is(303);
        clock.set(Objects.requireNonNull(whole.edition().window().opensAt()).plus(Duration.ofSeconds(1)));
        organising.signIn(
                "gwen@harbour.example",
                new Grant(Role.ORGANISER, whole.organiser().id(), null));
        assertThat(organising.get(judging).text()).contains("so this stays as it is");
        var refused = organising.save(judging, Map.of("tie", "joint")).is(422);
        assertThat(refused.text()).contains("the rule for a tie stays as it is");
        organising.save(judging, Map.of("way", "finalists")).is(303);
        assertThat(category().tieRule().kind()).isEqualTo(TieRule.Kind.FIRST);
        assertThat(category().details().stages()).hasSize(4);
    }
}
