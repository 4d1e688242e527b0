package org.commended.meeting.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.StageRules;
import org.commended.judging.StageRules.Rules;
import org.commended.judging.application.ReadingScores;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/**
 * What every screen of a meeting asks for at the same moment, and nobody decides by: looked up once a second and not fifty times.
 * Nothing here depends on who asks; what is kept from somebody is left out after it.
 */
@Component
public class Lately {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 200;
    private static final Set<StageKind> MEET = Set.of(StageKind.PRESENTATION, StageKind.SITE_VISIT);

    private final LoadingCache<CategoryId, Category> categories;
    private final LoadingCache<EditionId, Programmes.Whole> wholes;
    private final LoadingCache<EditionId, List<Category>> all;
    private final LoadingCache<CategoryId, List<Entry>> judged;
    private final LoadingCache<CategoryId, List<ScoreSheet>> sheets;
    private final LoadingCache<CategoryId, Optional<ScoreTable>> answers;
    private final LoadingCache<CategoryId, Optional<Rules>> rules;
    private final LoadingCache<CategoryId, Optional<WhereMet>> met;
    private final Entries entries;
    private final Anonymity anonymity;

    Lately(
            Programmes programmes,
            Entries entries,
            Stages stages,
            ScoreSheets given,
            ReadingScores scores,
            StageRules rules,
            Anonymity anonymity) {
        this.entries = entries;
        this.anonymity = anonymity;
        Caffeine<Object, Object> moment =
                Caffeine.newBuilder().expireAfterWrite(A_MOMENT).maximumSize(MOST);
        this.categories = moment.build(programmes::getCategory);
        this.wholes = moment.build(programmes::getWhole);
        this.all = moment.build(programmes::listCategories);
        this.judged = moment.build(entries::listJudged);
        this.rules = moment.build(rules::findScored);
        this.met = moment.build(category -> whereMet(stages, category));
        this.sheets = moment.build(category -> stages.findLatestScored(category)
                .map(Stage::id)
                .map(stage -> given.list(List.of(stage)))
                .orElse(List.of()));
        this.answers = moment.build(category -> stages.findLatestScored(category)
                .map(stage -> scores.getTable(stage, scores.listEntries(stage), getCriteria(getCategory(category)))));
    }

    /**
     * The last stage at which the panel of a category meets entries.
     *
     * @param entries what went on to it; empty for all
     */
    public record WhereMet(Stage stage, List<EntryId> entries) {

        /** Where what was asked and seen of an entry stands. */
        public Optional<String> find(EntryId entry) {
            return entries.isEmpty() || entries.contains(entry)
                    ? Optional.of("/presentations/" + stage.id() + "/entries/" + entry)
                    : Optional.empty();
        }
    }

    private static Optional<WhereMet> whereMet(Stages stages, CategoryId category) {
        return stages.list(category).stream()
                .filter(stage -> MEET.contains(stage.kind()))
                .reduce((one, later) -> later)
                .map(stage -> new WhereMet(stage, stages.listEntries(stage.id())));
    }

    public Optional<WhereMet> findMet(CategoryId category) {
        return met.get(category);
    }

    Category getCategory(CategoryId id) {
        return categories.get(id);
    }

    Programmes.Whole getWhole(EditionId id) {
        return wholes.get(id);
    }

    public List<Category> listCategories(EditionId edition) {
        return all.get(edition);
    }

    /** As they were called when they were sent. */
    public List<Entry> listJudged(CategoryId category) {
        return judged.get(category);
    }

    /**
     * The same, and what is spoken of although it is not judged here any more: withdrawn, ruled out, or judged elsewhere. Where
     * the category is judged without names it goes by its reference, wherever it stands now.
     */
    public Map<EntryId, Entry> listNamed(CategoryId category, Collection<EntryId> spokenOf) {
        Map<EntryId, Entry> named = new HashMap<>();
        listJudged(category).forEach(entry -> named.put(entry.id(), entry));
        List<EntryId> gone = spokenOf.stream()
                .filter(entry -> !named.containsKey(entry))
                .distinct()
                .toList();
        if (gone.isEmpty()) return named;
        if (anonymity.hides(category)) {
            entries.list(gone).forEach(entry -> named.put(entry.id(), entry.sent(entry.reference(), List.of())));
            return named;
        }
        Map<EntryId, SubmittedEntry> sent = new HashMap<>();
        entries.listSubmitted(gone).forEach(copy -> sent.put(copy.id(), copy));
        for (Entry entry : entries.list(gone)) {
            SubmittedEntry copy = sent.get(entry.id());
            named.put(entry.id(), copy == null ? entry : entry.sent(copy.title(), copy.organisations()));
        }
        return named;
    }

    /** Whether the category is judged without names now, so that nothing may tell whose an entry is. */
    public boolean hides(CategoryId category) {
        return anonymity.hides(category);
    }

    /** What the sheets below were asked for: the stage's own criteria or the category's. */
    Criteria getCriteria(Category category) {
        return rules.get(category.id())
                .map(asked -> new Criteria(asked.criteria()))
                .orElseGet(() -> Criteria.of(category));
    }

    /** What counts at a stage without sheets; whoever has something kept from them is shown nothing of it. */
    Optional<ScoreTable> findAnswers(CategoryId category) {
        return answers.get(category);
    }

    /**
     * Whether what was given to one entry tells somebody what another got that is kept from them: where judges put entries in
     * order, set them against each other or share points out, figures hang together, and so does every order made of them.
     */
    public boolean isTold(Attendance attendance) {
        return !attendance.kept().isEmpty()
                && getCriteria(attendance.category()).isOfBallots();
    }

    List<ScoreSheet> listSheets(CategoryId category) {
        return sheets.get(category);
    }
}
