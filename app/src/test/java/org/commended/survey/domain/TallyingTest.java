package org.commended.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commended.survey.domain.Results.Counted;
import org.commended.survey.domain.Results.Figures;
import org.commended.survey.domain.Results.Share;
import org.commended.survey.domain.Results.Told;
import org.commended.survey.domain.Tallying.Hidden;
import org.junit.jupiter.api.Test;

class TallyingTest {

    @Test
    void choices_are_counted_in_the_order_they_were_offered() {
        Results results = tally(List.of(
                Copied.sheet(Map.of("running", List.of("No"), "found", List.of("Reading", "A visit"))),
                Copied.sheet(Map.of("running", List.of("No"))),
                Copied.sheet(Map.of("missing", List.of("x")))));
        assertThat(results.people()).isEqualTo(3);
        Counted running = (Counted) results.questions().get(0);
        assertThat(running.answered()).isEqualTo(2);
        assertThat(running.shares()).containsExactly(new Share("Yes", 0), new Share("No", 2));
        Counted found = (Counted) results.questions().get(1);
        assertThat(found.shares())
                .containsExactly(new Share("A visit", 1), new Share("Reading", 1), new Share("By accident", 0));
    }

    @Test
    void a_scale_has_its_five_steps() {
        Counted frank = (Counted) tally(List.of(Copied.sheet(Map.of("frank", List.of("4")))))
                .questions()
                .get(2);
        assertThat(frank.shares()).extracting(Share::label).containsExactly("1", "2", "3", "4", "5");
        assertThat(frank.shares().get(3).count()).isEqualTo(1);
    }

    @Test
    void figures_have_a_least_a_middle_and_a_most() {
        Figures months = months(9, 2, 4, 7);
        assertThat(months.least()).isEqualByComparingTo("2");
        assertThat(months.middle()).isEqualByComparingTo("5.5");
        assertThat(months.most()).isEqualByComparingTo("9");
        assertThat(months.shares()).hasSize(4);
    }

    @Test
    void many_figures_stand_in_five_classes_that_do_not_overlap() {
        assertThat(months(1, 2, 3, 5, 8, 13, 21, 30).shares())
                .containsExactly(
                        new Share("1–6", 4),
                        new Share("7–12", 1),
                        new Share("13–18", 1),
                        new Share("19–24", 1),
                        new Share("25–30", 1));
    }

    @Property(tries = 200)
    void every_figure_lies_in_one_bar(@ForAll List<Integer> given) {
        Figures months = months(given.stream().mapToInt(Integer::intValue).toArray());
        assertThat(months.shares().stream().mapToInt(Share::count).sum()).isEqualTo(given.size());
    }

    private static Figures months(int... given) {
        List<Sheet> sheets = IntStream.of(given)
                .mapToObj(value -> Copied.sheet(
                        Map.of("months", List.of(BigDecimal.valueOf(value).toPlainString()))))
                .toList();
        return (Figures) tally(sheets).questions().get(3);
    }

    @Test
    void words_stand_with_a_name_only_where_their_writer_allowed_it() {
        var named = new Sheet.By("Tern Housing", "Income manager", true);
        var unnamed = new Sheet.By("Tern Housing", "Income manager", false);
        Sheet one = new Sheet(UUID.randomUUID(), Map.of("missing", List.of("The kettle.")), named);
        Sheet other = new Sheet(UUID.randomUUID(), Map.of("missing", List.of("The sump.")), unnamed);
        var hidden = Set.of(new Hidden(other.id(), "missing"));
        Told told = (Told) new Tallying(Copied.QUESTIONS, hidden)
                .of(List.of(one, other))
                .questions()
                .get(4);
        assertThat(told.words())
                .containsExactly(
                        new Results.Words(one.id(), "The kettle.", "Income manager, Tern Housing", false),
                        new Results.Words(other.id(), "The sump.", null, true));
    }

    @Property(tries = 50)
    void the_order_of_answers_changes_no_count(@ForAll long seed) {
        Random random = new Random(seed);
        List<Sheet> sheets = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> Copied.sheet(Map.of("running", List.of(random.nextBoolean() ? "Yes" : "No"))))
                .toList());
        var before = tally(sheets).questions().get(0);
        Collections.shuffle(sheets, random);
        assertThat(tally(sheets).questions().get(0)).isEqualTo(before);
    }

    private static Results tally(List<Sheet> sheets) {
        return new Tallying(Copied.QUESTIONS, Set.of()).of(sheets);
    }
}
