package org.commended.programme;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/**
 * A category's own questions were changed, wherever that was done.
 *
 * @param before none where the category asked what every entry is asked
 */
public record FormChanged(
        EditionId edition, CategoryId category, List<Question> before, List<Question> after, Instant at) {

    public FormChanged {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
