package org.commended.judging.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commended.panel.PanelMember;
import org.commended.programme.domain.Category;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How the judging of a category stands.
 *
 * @param stage the one opened last; null before the first
 * @param entries how many are judged at the stage, or would be at the first
 * @param judges the present panel, the chair first
 */
public record CategoryJudging(Category category, @Nullable Stage stage, int entries, List<Judge> judges) {

    public CategoryJudging {
        judges = List.copyOf(judges);
    }

    /**
     * How far one judge is.
     *
     * @param toRead entries of the stage, those kept from them not counted; 0 while none is open
     * @param done sheets handed in or abstained from
     * @param kept entries of the stage that are kept from them
     * @param ahead entries that they have not met yet and can give nothing for: of these nobody is behind
     */
    public record Judge(PanelMember member, int toRead, int done, int kept, int ahead) {

        /** How many they could have given by now. */
        public int due() {
            return toRead - ahead;
        }

        public int left() {
            return toRead - done;
        }
    }

    public int accepted() {
        return (int) judges.stream().filter(judge -> judge.member().accepted()).count();
    }

    /** How many sheets are wanted in all, of judges who accepted the terms. */
    public int wanted() {
        return judges.stream().mapToInt(Judge::toRead).sum();
    }

    public int done() {
        return judges.stream().mapToInt(Judge::done).sum();
    }

    public int left() {
        return wanted() - done();
    }

    public int kept() {
        return judges.stream().mapToInt(Judge::kept).sum();
    }

    /** Judges with sheets missing, the furthest behind first. */
    public List<Judge> behind() {
        return judges.stream()
                .filter(judge -> judge.due() > judge.done())
                .sorted(Comparator.comparingInt(Judge::left).reversed())
                .toList();
    }

    public Optional<Judge> find(PersonId person) {
        return judges.stream()
                .filter(judge -> judge.member().person().equals(person))
                .findFirst();
    }
}
