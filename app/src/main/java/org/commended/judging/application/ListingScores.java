package org.commended.judging.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.judging.GivenScores;
import org.commended.judging.application.ListingAnswers.Reading;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ListingScores implements GivenScores {

    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final Stages stages;
    private final ScoreSheets sheets;
    private final ListingAnswers answers;

    ListingScores(
            Programmes programmes,
            Entries entries,
            Panels panels,
            Stages stages,
            ScoreSheets sheets,
            ListingAnswers answers) {
        this.answers = answers;
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
    }

    /** Who sits where, and what is kept from whom. */
    private record Known(
            Map<CategoryId, Category> categories,
            Map<CategoryId, Set<PersonId>> judges,
            Map<PersonId, List<EntryId>> barred,
            Map<EntryId, CategoryId> standing) {

        /** A sheet given in a category that the entry left since is set aside. */
        boolean counts(Stage stage, ScoreSheet sheet) {
            return stage.category().equals(standing.get(sheet.entry()))
                    && judges.getOrDefault(stage.category(), Set.of()).contains(sheet.judge())
                    && !barred.getOrDefault(sheet.judge(), List.of()).contains(sheet.entry())
                    && sheet.counts(Criteria.of(Objects.requireNonNull(categories.get(stage.category())), stage));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<GivenScore> list(EditionId edition, PersonId reader) {
        List<Category> categories = programmes.listCategories(edition);
        List<Stage> all = stages.list(categories.stream().map(Category::id).toList());
        Known known = known(edition, categories);
        Set<EntryId> kept = Set.copyOf(known.barred().getOrDefault(reader, List.of()));
        Map<UUID, List<GivenScore>> answered =
                answers.list(all, new Reading(edition, kept, known.judges(), known.barred()));
        Map<UUID, List<ScoreSheet>> marked =
                sheets
                        .list(all.stream()
                                .filter(stage -> stage.plan().method().isOfMarks())
                                .map(Stage::id)
                                .toList())
                        .stream()
                        .filter(sheet -> !kept.contains(sheet.entry()))
                        .collect(groupingBy(ScoreSheet::stage));
        return all.stream()
                .flatMap(stage -> Stream.concat(
                        answered.getOrDefault(stage.id(), List.of()).stream(),
                        marked.getOrDefault(stage.id(), List.of()).stream()
                                .flatMap(sheet -> scores(stage, sheet, !known.counts(stage, sheet)))))
                .toList();
    }

    private Known known(EditionId edition, List<Category> categories) {
        return new Known(
                categories.stream().collect(toMap(Category::id, Function.identity())),
                panels.list(edition).stream()
                        .filter(PanelMember::accepted)
                        .collect(groupingBy(PanelMember::category, mapping(PanelMember::person, toSet()))),
                panels.listBarred(edition),
                entries.listCategories(edition));
    }

    private static Stream<GivenScore> scores(Stage stage, ScoreSheet sheet, boolean setAside) {
        return sheet.scores().values().stream()
                .sorted(Comparator.comparing(Score::criterion))
                .map(score -> new GivenScore(
                        stage.category(),
                        stage.id(),
                        stage.kind(),
                        sheet.entry(),
                        sheet.judge(),
                        score.criterion(),
                        score.value(),
                        score.comment(),
                        sheet.confidence(),
                        setAside));
    }
}
