package org.commended.exchange.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEdition.Rules;
import org.commended.exchange.season.SeasonEdition.Stage;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question;
import org.commended.shared.Address;
import org.jspecify.annotations.Nullable;

/** What a file that is good in itself may not say to this installation, or not at its stage. */
final class ImportRules {

    private static final String NO_RESULT = "no result before the edition's stage is \"results\"";
    private static final String NO_SHORTLIST = "no shortlist while the edition's stage is \"call\"";
    private static final String NO_PRAISE =
            "no citation or quote for an entry that has no result and is on no shortlist";
    private static final String NO_AWARD = "no such words where an entry of the category has a result";
    private static final String OWN_WORD = "an id that is not one of the product's own addresses";

    private final SeasonFile file;
    private final List<Problem> problems = new ArrayList<>();

    private ImportRules(SeasonFile file) {
        this.file = file;
    }

    static List<Problem> check(SeasonFile file, @Nullable String onlyOrganiser) {
        ImportRules rules = new ImportRules(file);
        rules.problems.addAll(organiser(file.organiser().id(), onlyOrganiser));
        rules.grace(file.edition().rules());
        for (int i = 0; i < file.categories().size(); i++) {
            rules.category(file.categories().get(i), "$.categories[" + i + "]");
        }
        return rules.problems;
    }

    /** The rules for any file. */
    static List<Problem> organiser(String id, @Nullable String only) {
        if (only != null && !only.equals(id)) {
            String expected = "\"" + only + "\": a file of another organiser is not taken here";
            return List.of(Problem.of("$.organiser.id", id, expected));
        }
        return Address.RESERVED.contains(id) ? List.of(Problem.of("$.organiser.id", id, OWN_WORD)) : List.of();
    }

    private void grace(@Nullable Rules rules) {
        if (rules != null) atMost("$.edition.rules.grace_minutes", rules.graceMinutes(), HouseRules.MOST_GRACE);
    }

    private void atMost(String path, @Nullable Integer given, int most) {
        if (given != null && given > most) problems.add(Problem.of(path, given.toString(), "at most " + most));
    }

    private void category(SeasonCategory category, String path) {
        for (int i = 0; i < category.form().size(); i++) {
            atMost(path + ".form[" + i + "].tolerance", category.form().get(i).tolerance(), Question.MOST_TOLERANCE);
        }
        if (stage() == Stage.CALL && !category.shortlist().isEmpty()) {
            problems.add(Problem.of(path + ".shortlist", category.shortlist().getFirst(), NO_SHORTLIST));
        }
        noAward(category, path + ".no_award");
        for (int i = 0; i < category.stagePlans().size(); i++)
            problems.addAll(StageRules.check(category.stagePlans().get(i), path + ".stage_plans[" + i + "]"));
        Set<String> listed = new HashSet<>(category.shortlist());
        for (int i = 0; i < category.entries().size(); i++) {
            SeasonEntry entry = category.entries().get(i);
            entry(entry, path + ".entries[" + i + "]", entry.result() != null || listed.contains(entry.id()));
        }
    }

    private void noAward(SeasonCategory category, String path) {
        if (category.noAward() == null) return;
        if (stage() != Stage.RESULTS) {
            problems.add(Problem.of(path, category.noAward(), NO_RESULT));
        } else if (category.entries().stream().anyMatch(entry -> entry.result() != null)) {
            problems.add(Problem.of(path, category.noAward(), NO_AWARD));
        }
    }

    private void entry(SeasonEntry entry, String path, boolean honoured) {
        if (entry.result() != null && stage() != Stage.RESULTS) {
            problems.add(Problem.of(path + ".result", entry.result(), NO_RESULT));
        }
        if (honoured) return;
        if (entry.citation() != null) {
            problems.add(Problem.of(path + ".citation", entry.citation(), NO_PRAISE));
        }
        if (!entry.quotes().isEmpty()) {
            problems.add(Problem.of(
                    path + ".quotes[0].text", entry.quotes().getFirst().text(), NO_PRAISE));
        }
    }

    private Stage stage() {
        return file.edition().stage();
    }
}
