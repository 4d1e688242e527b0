package org.commended.programme.web.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.web.At;
import org.springframework.stereotype.Component;

/** Gathers what the list of sponsors shows. */
@Component
class SponsorsPages {

    private final Programmes programmes;

    SponsorsPages(Programmes programmes) {
        this.programmes = programmes;
    }

    SponsorsPage list(At<Edition> at) {
        Map<String, List<String>> categories = programmes
                .listCategories(at.now().id())
                .stream()
                .filter(category -> category.details().sponsor() != null)
                .collect(Collectors.groupingBy(
                        category -> Objects.requireNonNull(category.details().sponsor()),
                        Collectors.mapping(Category::name, Collectors.toList())));
        return new SponsorsPage(at.whole(), categories);
    }
}
