package org.commended.meeting.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.judging.Confidence;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.judging.domain.Summary;
import org.commended.panel.PanelMember;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the judges gave one entry, side by side. */
@Component
public class ReadingItem {

    private final Lately lately;

    ReadingItem(Lately lately) {
        this.lately = lately;
    }

    /**
     * @param given one for each member of the panel who has a sheet for it, the chair first
     * @param hidden whether it is not shown, because it would tell what is kept from the reader
     */
    public record Item(List<Criterion> criteria, List<Given> given, boolean hidden) {}

    /**
     * One judge's sheet.
     *
     * @param marks by criterion
     * @param total weighted, to two decimals; null where the sheet does not count
     * @param confidence how sure they said they are: for the chair and the organiser alone, as they were told
     * @param said what they wrote, by criterion; under an empty one on the entry as a whole, or why they abstained. For the
     *     chair and the organiser alone, as judges were promised
     */
    public record Given(
            PanelMember judge,
            boolean abstained,
            Map<String, Integer> marks,
            @Nullable BigDecimal total,
            @Nullable Confidence confidence,
            List<Said> said) {}

    public record Said(String criterion, String text) {}

    @Transactional(readOnly = true)
    public Item get(Attendance attendance, EntryId entry) {
        Criteria criteria = lately.getCriteria(attendance.category());
        if (lately.isTold(attendance)) return new Item(criteria.list(), List.of(), true);
        List<Given> given = lately.listSheets(attendance.category().id()).stream()
                .filter(sheet -> sheet.entry().equals(entry))
                .filter(sheet -> !attendance.isKept(sheet.judge(), List.of(entry)))
                .flatMap(sheet -> given(attendance, criteria, sheet).stream())
                .sorted(Comparator.comparing((Given one) -> !one.judge().chair())
                        .thenComparing(one -> one.judge().name()))
                .toList();
        return new Item(criteria.list(), given, false);
    }

    private Optional<Given> given(Attendance attendance, Criteria criteria, ScoreSheet sheet) {
        boolean abstained = sheet.state() == ScoreSheet.State.ABSTAINED;
        Optional<Reading> found = abstained
                ? Optional.of(new Reading(sheet.entry(), sheet.judge(), Map.of()))
                : reading(attendance, criteria, sheet);
        return found.flatMap(reading -> given(attendance, criteria, sheet, reading));
    }

    /** At a stage without sheets what counts, made of the entries that do. */
    private Optional<Reading> reading(Attendance attendance, Criteria criteria, ScoreSheet sheet) {
        if (criteria.isOfBallots())
            return lately.findAnswers(attendance.category().id())
                    .flatMap(table -> table.find(sheet.entry(), sheet.judge()));
        return sheet.counts(criteria)
                ? Optional.of(new Reading(sheet.entry(), sheet.judge(), sheet.marks()))
                : Optional.empty();
    }

    private static Optional<Given> given(Attendance attendance, Criteria criteria, ScoreSheet sheet, Reading reading) {
        Set<PersonId> judge = Set.of(sheet.judge());
        ScoreTable table =
                new ScoreTable(List.of(sheet.entry()), List.copyOf(judge), criteria.list(), List.of(reading));
        BigDecimal total = table.composite(reading).map(Summary::shown).orElse(null);
        boolean told = attendance.leads();
        return attendance.members().stream()
                .filter(member -> member.person().equals(sheet.judge()))
                .findFirst()
                .map(member -> new Given(
                        member,
                        sheet.state() == ScoreSheet.State.ABSTAINED,
                        reading.marks(),
                        total,
                        told ? sheet.confidence() : null,
                        told ? said(criteria, sheet) : List.of()));
    }

    private static List<Said> said(Criteria criteria, ScoreSheet sheet) {
        Map<String, String> words = sheet.scores().values().stream()
                .filter(score -> !score.comment().isBlank())
                .collect(Collectors.toMap(Score::criterion, Score::comment));
        List<Said> said = new ArrayList<>();
        criteria.list().stream()
                .filter(criterion -> words.containsKey(criterion.id()))
                .forEach(criterion -> said.add(new Said(criterion.text(), words.getOrDefault(criterion.id(), ""))));
        if (!sheet.comment().isBlank()) said.add(new Said("", sheet.comment()));
        return said;
    }
}
