package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FragileLinksTest {

    private static final double GAP = Double.NaN;

    @Test
    void aReadingThatAloneJoinsTwoPartsIsALink() {
        Scores scores = Tables.scores(
                Tables.row(7, 5, GAP, GAP),
                Tables.row(6, 3, GAP, GAP),
                Tables.row(GAP, 4, 2, 4),
                Tables.row(GAP, GAP, 5, 5));

        assertThat(FragileLinks.of(scores)).containsExactly(new Link("e02", "j01"));
    }

    @Test
    void twoReadingsHoldATableTogether() {
        Scores scores = Tables.scores(
                Tables.row(7, 5, GAP, GAP),
                Tables.row(6, 3, GAP, GAP),
                Tables.row(GAP, 4, 2, 4),
                Tables.row(3, GAP, 5, 5));

        assertThat(FragileLinks.of(scores)).isEmpty();
    }

    @Test
    void anEntryReadOnceJoinsNothing() {
        assertThat(FragileLinks.of(Tables.scores(Tables.row(7, 5), Tables.row(6, 3), Tables.row(2, GAP))))
                .isEmpty();
    }

    @Test
    void aChainHangsOnEveryLinkButItsEnds() {
        Scores scores = Tables.scores(Tables.row(7, GAP, GAP), Tables.row(6, 3, GAP), Tables.row(GAP, 2, 4));

        assertThat(FragileLinks.of(scores))
                .containsExactly(new Link("e01", "j00"), new Link("e01", "j01"), new Link("e02", "j01"));
    }

    /** By taking each reading away in turn and counting the parts. */
    @Property(tries = 60)
    void linksAreTheReadingsWithoutWhichThereAreMoreParts(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int entries) {
        List<Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            for (int judge = 0; judge < 5; judge++) {
                if (random.nextInt(3) == 0 || judge == entry % 5) {
                    marks.add(Mark.overall("e" + entry, "j" + judge, random.nextInt(9)));
                }
            }
        }
        List<Link> expected = marks.stream()
                .filter(mark -> joins(marks, mark))
                .map(mark -> new Link(mark.entry(), mark.judge()))
                .toList();
        assertThat(FragileLinks.of(Tables.usable(marks, null))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean joins(List<Mark> marks, Mark taken) {
        List<Mark> left = marks.stream().filter(mark -> mark != taken).toList();
        boolean entryStays = left.stream().anyMatch(mark -> mark.entry().equals(taken.entry()));
        boolean judgeStays = left.stream().anyMatch(mark -> mark.judge().equals(taken.judge()));
        return entryStays && judgeStays && parts(left) > parts(marks);
    }

    private static int parts(List<Mark> marks) {
        return new Linkage(Tables.usable(marks, null)).components().size();
    }
}
