package org.commended.site.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Edition;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.web.Texts;

/** What was announced, counted in a sentence: {@code Twelve winners and 29 highly commended.} */
public final class TallyWords {

    private TallyWords() {}

    public static String of(Texts texts, Edition edition, PublishedTally tally) {
        List<String> parts = new ArrayList<>();
        for (AwardLevel level : edition.details().levels()) {
            int number = tally.of(level.id());
            if (number > 0) parts.add(level(texts, level, number));
        }
        if (parts.isEmpty() && tally.shortlisted() > 0) {
            String words = texts.counts().words(tally.shortlisted());
            parts.add(texts.get("site.tally.shortlisted", words, tally.shortlisted()));
        }
        return parts.isEmpty() ? "" : texts.counts().capital(texts.counts().list(parts)) + ".";
    }

    private static String level(Texts texts, AwardLevel level, int number) {
        String words = texts.counts().words(number);
        String key = "site.tally." + level.id();
        return texts.has(key)
                ? texts.get(key, words, number)
                : texts.get("site.tally.level", words, level.name().toLowerCase(Locale.UK));
    }
}
