package org.commended.judging.practice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.SheetVersion.Held;
import org.commended.shared.PersonId;

/** What a judge gave a practice entry. */
public record PracticeSheet(UUID practice, PersonId judge, List<Held> marks, Instant handedInAt) {

    public PracticeSheet {
        marks = List.copyOf(marks);
    }

    /** One criterion: the judge's mark and the other one. */
    public record Pair(String criterion, int mine, int theirs) {

        /** Above 0 where the judge's is the higher one. */
        public int difference() {
            return mine - theirs;
        }
    }

    /** The criteria for which there are both marks. */
    public List<Pair> pairs(PracticeEntry entry, Criteria criteria) {
        return marks.stream()
                .filter(held -> criteria.find(held.criterion()).isPresent())
                .filter(held -> held.value() != null && entry.mark(held.criterion()) != null)
                .map(held -> new Pair(
                        held.criterion(),
                        Objects.requireNonNull(held.value()),
                        Objects.requireNonNull(entry.mark(held.criterion()))))
                .toList();
    }

    /** By how many marks the judge's are higher on the mean, below 0 where they are lower; 0 without any pair. */
    public static double higher(List<Pair> pairs) {
        return pairs.stream().mapToInt(Pair::difference).average().orElse(0);
    }

    /** How far apart the marks lie on the mean, whichever is the higher; 0 without any pair. */
    public static double apart(List<Pair> pairs) {
        return pairs.stream()
                .mapToInt(pair -> Math.abs(pair.difference()))
                .average()
                .orElse(0);
    }
}
