package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import org.commended.judging.domain.CategoryJudging;
import org.commended.judging.domain.Stage;
import org.commended.programme.Programmes;
import org.commended.shared.web.Page;

/** Everything somebody judges. */
public record JudgingPage(List<MyEdition> editions, Instant now) implements Page {

    /** What they judge of one edition. */
    public record MyEdition(Programmes.Whole whole, List<Mine> categories) {}

    /** One category, and how far they are in it. */
    public record Mine(CategoryJudging judging, CategoryJudging.Judge me) {

        public String href() {
            return "/judging/" + judging.category().id();
        }
    }

    public int left() {
        return editions.stream()
                .flatMap(edition -> edition.categories().stream())
                .filter(mine -> isOpen(mine.judging().stage()))
                .mapToInt(mine -> mine.me().left())
                .sum();
    }

    public boolean isOpen(@org.jspecify.annotations.Nullable Stage stage) {
        return stage != null && !stage.isClosed(now);
    }
}
