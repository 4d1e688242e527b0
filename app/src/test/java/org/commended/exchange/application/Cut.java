package org.commended.exchange.application;

import java.util.List;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonFile;

/** Files with less in them. */
final class Cut {

    static SeasonFile to(SeasonFile file, SeasonCategory... categories) {
        return new SeasonFile(file.organiser(), file.programme(), file.edition(), List.of(categories));
    }

    /** The category with its first criterion, its first entry and a shortlist of that alone. */
    static SeasonCategory withFirstOf(SeasonCategory category) {
        return new SeasonCategory(
                category.id(),
                category.name(),
                category.nameByEditor(),
                category.tagline(),
                category.description(),
                category.eligibility(),
                category.entrantKind(),
                category.eligibleKinds(),
                category.eligibleRoles(),
                category.enteredBy(),
                category.awardLevels(),
                List.of(category.criteria().getFirst()),
                category.requirements(),
                category.serviceAreas(),
                category.form(),
                category.judgingStages(),
                category.stagePlans(),
                category.judgedOn(),
                category.ties(),
                category.sponsor(),
                category.pictures(),
                category.anonymous(),
                List.of(category.shortlist().getFirst()),
                category.noAward(),
                List.of(category.entries().getFirst()));
    }

    private Cut() {}
}
