package org.commended.demonstration.loading;

import java.util.Map;
import java.util.Objects;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;

/**
 * An edition that people of the demonstration act in.
 *
 * @param season its file, which tells what its entries are called and whose they are
 * @param categories by their ids in the file
 */
record Stage(Whole whole, SeasonFile season, Map<String, Category> categories, Troupe troupe, Days days) {

    Stage {
        categories = Map.copyOf(categories);
    }

    EditionId edition() {
        return whole.edition().id();
    }

    Category category(String id) {
        return Objects.requireNonNull(categories.get(id), id);
    }

    SeasonEntry entry(String category, String id) {
        return season.categories().stream()
                .filter(one -> one.id().equals(category))
                .map(SeasonCategory::entries)
                .flatMap(entries -> entries.stream().filter(one -> one.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
