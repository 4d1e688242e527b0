package org.commended.judging.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Judgements;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class GatheringJudgements implements Judgements {

    /** With fewer entries one that knows its own mean could calculate another's from the average. */
    private static final int FEWEST_ENTRIES = 5;

    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final Stages stages;
    private final ScoreSheets sheets;
    private final ReadingScores scores;

    GatheringJudgements(
            Programmes programmes,
            Entries entries,
            Panels panels,
            Stages stages,
            ScoreSheets sheets,
            ReadingScores scores) {
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
        this.scores = scores;
    }

    @Override
    @Transactional(readOnly = true)
    public Judged get(CategoryId id) {
        Category category = programmes.getCategory(id);
        List<Entry> judged = entries.listJudged(id);
        List<Stage> all = stages.list(id);
        if (all.isEmpty()) return new Judged(Criteria.of(category).list(), Map.of(), Map.of());
        Map<UUID, Criteria> asked = new LinkedHashMap<>();
        all.stream()
                .filter(stage -> stage.plan().method().isOfMarks())
                .forEach(stage -> asked.put(stage.id(), Criteria.of(category, stage)));
        boolean marked = all.getFirst().plan().method().isOfMarks();
        Criteria criteria = marked ? Criteria.of(category, all.getFirst()) : new Criteria(List.of());
        ScoreTable first = marked ? scores.getTable(all.getFirst(), judged, criteria) : nothing();
        Map<EntryId, List<Comment>> comments = comments(id, asked);
        Map<EntryId, OfEntry> found = new HashMap<>();
        for (Entry entry : judged) {
            Collection<Reading> readings = first.readings(entry.id());
            List<Comment> said = comments.getOrDefault(entry.id(), List.of());
            found.put(entry.id(), new OfEntry(readings.size(), means(readings, criteria.list()), said));
        }
        return new Judged(each(asked.values()), averages(found.values(), criteria.list()), found);
    }

    /** Where entries were set against each other, or shared points, no criterion has a mean. */
    private static ScoreTable nothing() {
        return new ScoreTable(List.of(), List.of(), List.of(), List.of());
    }

    /** Those of the first stage first; where a later stage asks by the same one, it stands once. */
    private static List<Criterion> each(Collection<Criteria> asked) {
        Map<String, Criterion> each = new LinkedHashMap<>();
        asked.forEach(criteria -> criteria.list().forEach(one -> each.putIfAbsent(one.id(), one)));
        return List.copyOf(each.values());
    }

    private static Map<String, BigDecimal> means(Collection<Reading> readings, List<Criterion> criteria) {
        Map<String, BigDecimal> means = new HashMap<>();
        for (Criterion criterion : criteria) {
            List<BigDecimal> marks = readings.stream()
                    .flatMap(reading -> Stream.ofNullable(reading.marks().get(criterion.id())))
                    .map(BigDecimal::valueOf)
                    .toList();
            if (!marks.isEmpty()) means.put(criterion.id(), mean(marks));
        }
        return means;
    }

    private static Map<String, BigDecimal> averages(Collection<OfEntry> found, List<Criterion> criteria) {
        Map<String, BigDecimal> averages = new HashMap<>();
        for (Criterion criterion : criteria) {
            List<BigDecimal> means = found.stream()
                    .flatMap(one -> Stream.ofNullable(one.means().get(criterion.id())))
                    .toList();
            if (means.size() >= FEWEST_ENTRIES) averages.put(criterion.id(), mean(means));
        }
        return averages;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }

    /**
     * Of judges who sit on the panel now, on entries that are not kept from them, on sheets that count.
     *
     * @param asked by stage
     */
    private Map<EntryId, List<Comment>> comments(CategoryId id, Map<UUID, Criteria> asked) {
        Set<PersonId> judges = panels.list(id).stream()
                .filter(PanelMember::accepted)
                .map(PanelMember::person)
                .collect(toSet());
        Map<PersonId, List<EntryId>> barred = panels.listBarred(id);
        return sheets.list(asked.keySet()).stream()
                .filter(sheet -> sheet.counts(of(sheet, asked)) && judges.contains(sheet.judge()))
                .filter(sheet -> !barred.getOrDefault(sheet.judge(), List.of()).contains(sheet.entry()))
                .flatMap(sheet -> said(sheet, of(sheet, asked)).map(comment -> Map.entry(sheet.entry(), comment)))
                .sorted(Comparator.comparing(said -> said.getValue().key()))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Criteria of(ScoreSheet sheet, Map<UUID, Criteria> asked) {
        return Objects.requireNonNull(asked.get(sheet.stage()));
    }

    private static Stream<Comment> said(ScoreSheet sheet, Criteria criteria) {
        Stream<Comment> each = criteria.list().stream()
                .filter(criterion -> !sheet.comment(criterion.id()).isBlank())
                .map(criterion -> new Comment(
                        key(sheet, criterion.id()),
                        criterion.id(),
                        sheet.comment(criterion.id()).strip()));
        Stream<Comment> whole = sheet.comment().isBlank()
                ? Stream.empty()
                : Stream.of(new Comment(key(sheet, ""), null, sheet.comment().strip()));
        return Stream.concat(each, whole);
    }

    /** A digest of the sheet's own random id: no order of judges or of time is left in it. */
    private static UUID key(ScoreSheet sheet, String criterion) {
        return UUID.nameUUIDFromBytes(("feedback " + sheet.id() + " " + criterion).getBytes(StandardCharsets.UTF_8));
    }
}
