package org.commended.exchange.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.exchange.mapping.CategoryGiven;
import org.commended.exchange.mapping.EditionGiven;
import org.commended.exchange.mapping.EntryGiven;
import org.commended.exchange.mapping.OrganiserMapping;
import org.commended.exchange.mapping.PublicLines;
import org.commended.exchange.mapping.PublicLines.PublicLine;
import org.commended.exchange.mapping.SurveyMapping;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEdition.Stage;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.Spelling;
import org.commended.exchange.season.SurveyFile;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.survey.application.ExportingSurvey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an edition out as a season file: its set-up, and of its entries and results what has been announced. */
@Component
public class Exporting {

    private final Programmes programmes;
    private final PublicLines lines;
    private final SeasonFiles files;
    private final ExportingSurvey surveys;
    private final Habits habits;

    Exporting(Programmes programmes, PublicLines lines, SeasonFiles files, ExportingSurvey surveys, Habits habits) {
        this.programmes = programmes;
        this.lines = lines;
        this.files = files;
        this.surveys = surveys;
        this.habits = habits;
    }

    @Transactional(readOnly = true)
    public Optional<SeasonFile> find(String organiser, String programme, String edition) {
        return programmes.findWhole(organiser, programme, edition).map(this::give);
    }

    @Transactional(readOnly = true)
    public SeasonFile get(EditionId edition) {
        return give(programmes.getWhole(edition));
    }

    /** What a survey asks, not what was answered. */
    @Transactional(readOnly = true)
    public Optional<SurveyFile> findSurvey(String organiser, String survey) {
        return programmes.findOrganiser(organiser).flatMap(owner -> surveys.find(owner.id(), survey)
                .map(document -> SurveyMapping.give(OrganiserMapping.give(owner), document)));
    }

    /** An edition that came in a file goes out as it was written there, wherever it still says the same. */
    private SeasonFile give(Whole whole) {
        EditionId edition = whole.edition().id();
        Optional<SeasonFile> source = files.find(edition);
        Map<CategoryId, List<PublicLine>> announced = new HashMap<>();
        for (PublicLine line : lines.list(edition)) {
            announced
                    .computeIfAbsent(line.category(), category -> new ArrayList<>())
                    .add(line);
        }
        Map<CategoryId, String> noAwards = lines.listNoAwards(edition);
        List<SeasonCategory> categories = programmes.listCategories(edition).stream()
                .map(category -> category(
                        category, announced.getOrDefault(category.id(), List.of()), noAwards.get(category.id())))
                .toList();
        SeasonFile file = new SeasonFile(
                OrganiserMapping.give(whole.organiser()),
                OrganiserMapping.give(whole.programme()),
                habits.give(EditionGiven.give(whole.edition(), stage(edition, source)), edition),
                categories);
        return source.map(written -> Spelling.of(file, written)).orElse(file);
    }

    private Stage stage(EditionId edition, Optional<SeasonFile> source) {
        Collection<DecisionKind> announced = lines.listAnnounced(edition);
        Stage reached = announced.contains(DecisionKind.RESULT)
                ? Stage.RESULTS
                : announced.contains(DecisionKind.SHORTLIST) ? Stage.SHORTLIST : Stage.CALL;
        Stage told = source.map(file -> file.edition().stage()).orElse(Stage.CALL);
        return told.compareTo(reached) > 0 ? told : reached;
    }

    private static SeasonCategory category(Category category, List<PublicLine> announced, @Nullable String noAward) {
        List<String> shortlist = announced.stream()
                .filter(line -> line.kind() == DecisionKind.SHORTLIST)
                .map(PublicLine::slug)
                .toList();
        Map<String, List<PublicLine>> byEntry = new LinkedHashMap<>();
        announced.forEach(line ->
                byEntry.computeIfAbsent(line.slug(), slug -> new ArrayList<>()).add(line));
        List<SeasonEntry> entries =
                byEntry.values().stream().map(EntryGiven::give).toList();
        return CategoryGiven.give(category, shortlist, noAward, entries);
    }
}
