package org.commended.judging.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.judging.application.Advising.Advised;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * One more reading that would help.
 *
 * @param chance that the entry truly belongs above the line, in whole parts of a hundred
 * @param word the same as people say it
 * @param panel the panel the judge sits on; empty where it is this one, and their sheet is missing
 */
public record AdviceRow(
        EntryId entry, String title, PersonId judge, String name, int chance, String word, String panel) {

    static List<AdviceRow> of(RankingView ranking, List<Advised> advised, Map<CategoryId, String> categories) {
        return advised.stream()
                .flatMap(one -> row(ranking, one, categories).stream())
                .toList();
    }

    private static Optional<AdviceRow> row(RankingView ranking, Advised one, Map<CategoryId, String> categories) {
        String panel = one.member() ? "" : categories.getOrDefault(one.judge().category(), "");
        return ranking.rows().stream()
                .filter(row ->
                        row.plain().standing().entry().equals(one.reading().entry()))
                .findFirst()
                .map(row -> new AdviceRow(
                        one.reading().entry(),
                        row.plain().standing().title(),
                        one.reading().judge(),
                        one.judge().name(),
                        row.percent(),
                        row.chance(),
                        panel));
    }
}
