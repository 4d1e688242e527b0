package org.commended.judging.practice;

import java.util.List;
import java.util.UUID;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.SheetVersion.Held;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A text to practise on.
 *
 * @param marks of whoever chose it, with why
 * @param chosenBy who need not practise on it
 */
public record PracticeEntry(
        UUID id, CategoryId category, String title, String words, List<Held> marks, PersonId chosenBy) {

    /** In a category. */
    public static final int MOST = 3;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_WORDS = 30_000;

    public PracticeEntry {
        marks = List.copyOf(marks);
    }

    /** Whether it has a mark for everything that judges mark by now: a stage may ask by other criteria than the one before. */
    public boolean fits(Criteria criteria) {
        return criteria.list().stream().allMatch(criterion -> {
            Integer mark = mark(criterion.id());
            return mark != null && Criteria.isOnScale(criterion, mark);
        });
    }

    public @Nullable Integer mark(String criterion) {
        return held(criterion).value();
    }

    public String why(String criterion) {
        return held(criterion).comment();
    }

    private Held held(String criterion) {
        return marks.stream()
                .filter(held -> held.criterion().equals(criterion))
                .findFirst()
                .orElseGet(() -> new Held(criterion, null, ""));
    }
}
