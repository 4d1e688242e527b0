package org.commended.site.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** The house rules of an edition as sentences. */
public final class RuleWords {

    private RuleWords() {}

    public static List<String> of(Texts texts, HouseRules rules) {
        List<String> words = new ArrayList<>();
        if (Boolean.TRUE.equals(rules.noSelfNomination())) words.add(texts.get("site.rule.noSelfNomination"));
        if (Boolean.TRUE.equals(rules.oncePerCategory())) words.add(texts.get("site.rule.oncePerCategory"));
        limit(texts, "site.rule.mostPerPerson", rules.mostPerPerson()).ifPresent(words::add);
        limit(texts, "site.rule.mostPerOrganisation", rules.mostPerOrganisation())
                .ifPresent(words::add);
        limit(texts, "site.rule.mostPerCategory", rules.mostPerCategory()).ifPresent(words::add);
        if (rules.graceMinutes() != null) words.add(texts.get("site.rule.graceMinutes", rules.graceMinutes()));
        if (rules.minimumEntries() != null) {
            int least = rules.minimumEntries();
            words.add(
                    texts.get("site.rule.minimumEntries", least, texts.counts().words(least)));
        }
        if (rules.summaryWords() != null) {
            boolean published = Boolean.TRUE.equals(rules.summaryPublished());
            words.add(texts.get(published ? "site.rule.summary" : "site.rule.summaryKept", rules.summaryWords()));
        }
        if (rules.freePlacesFor() != null) words.add(texts.get("site.rule.freePlacesFor", rules.freePlacesFor()));
        if (rules.fundedBy() != null) words.add(texts.get("site.rule.fundedBy", rules.fundedBy()));
        return List.copyOf(words);
    }

    private static Optional<String> limit(Texts texts, String key, @Nullable Integer most) {
        return most == null
                ? Optional.empty()
                : Optional.of(texts.get(key, most, texts.counts().words(most)));
    }
}
