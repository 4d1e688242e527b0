package org.commended.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commended.engine.comparison.ComparisonReport.Worth;

/** What a comparison must not depend on. */
class ComparisonPropertiesTest {

    private static final ComparisonSettings WITH_PRIOR = new ComparisonSettings(null, true, 1);

    @Property(tries = 30)
    void theOrderOfTheChoicesChangesNothing(@ForAll Random random, @ForAll @IntRange(min = 2, max = 7) int entries) {
        List<Choice> choices = choices(random, entries, "e");
        Map<String, Double> before = worths(choices);
        Collections.shuffle(choices, random);

        Map<String, Double> after = worths(choices);
        before.forEach((entry, worth) -> assertThat(after.get(entry)).isCloseTo(worth, within(1e-7)));
    }

    @Property(tries = 30)
    void namesChangeNothingButNames(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int entries) {
        Map<String, Double> before = worths(choices(new Random(seed), entries, "e"));
        Map<String, Double> after = worths(choices(new Random(seed), entries, "x"));

        before.forEach(
                (entry, worth) -> assertThat(after.get(entry.replace('e', 'x'))).isCloseTo(worth, within(1e-7)));
    }

    @Property(tries = 30)
    void whatEverybodyPrefersTheOtherWayRoundIsWorthAsMuchLess(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int entries) {
        List<Choice> choices = choices(new Random(seed), entries, "e");
        List<Choice> turned = choices.stream()
                .map(choice -> Choice.between(
                        choice.alternatives().get(1).entry(),
                        choice.alternatives().get(0).entry()))
                .toList();
        Map<String, Double> after = worths(turned);

        worths(choices).forEach((entry, worth) -> assertThat(after.get(entry)).isCloseTo(-worth, within(1e-7)));
    }

    private static Map<String, Double> worths(List<Choice> choices) {
        return Comparison.of(choices, WITH_PRIOR).entries().stream()
                .collect(Collectors.toMap(Worth::entry, Worth::worth));
    }

    private static List<Choice> choices(Random random, int entries, String letter) {
        List<Choice> choices = new ArrayList<>();
        for (int k = 0; k < 4 * entries; k++) {
            int one = random.nextInt(entries);
            int other = (one + 1 + random.nextInt(entries - 1)) % entries;
            choices.add(Choice.between(letter + one, letter + other));
        }
        return choices;
    }
}
