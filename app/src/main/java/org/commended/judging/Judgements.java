package org.commended.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.programme.domain.Criterion;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What judges made of the entries of a category, without their names: the marks of the first stage, which all entries went
 * through, and the comments of all stages. Sheets that are set aside, and what judges note for themselves, are not in it.
 */
public interface Judgements {

    Judged get(CategoryId category);

    /**
     * @param criteria in their order
     * @param averages by criterion: the mean of the entries' means
     */
    record Judged(List<Criterion> criteria, Map<String, BigDecimal> averages, Map<EntryId, OfEntry> entries) {

        public Judged {
            criteria = List.copyOf(criteria);
            averages = Map.copyOf(averages);
            entries = Map.copyOf(entries);
        }

        public OfEntry of(EntryId entry) {
            return entries.getOrDefault(entry, new OfEntry(0, Map.of(), List.of()));
        }
    }

    /**
     * @param judges how many marked it
     * @param means by criterion
     * @param comments in an order that tells nobody who wrote which
     */
    record OfEntry(int judges, Map<String, BigDecimal> means, List<Comment> comments) {

        public OfEntry {
            means = Map.copyOf(means);
            comments = List.copyOf(comments);
        }
    }

    /**
     * @param key the same whenever it is asked for, and telling nothing of the judge
     * @param criterion its id; null for a comment on the entry as a whole
     */
    record Comment(UUID key, @Nullable String criterion, String words) {}
}
