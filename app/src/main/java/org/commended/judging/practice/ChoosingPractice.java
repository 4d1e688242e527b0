package org.commended.judging.practice;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.SheetVersion.Held;
import org.commended.judging.domain.Stages;
import org.commended.judging.practice.PracticeRefusal.NoMarksToPractise;
import org.commended.judging.practice.PracticeRefusal.PracticeMarkMissing;
import org.commended.judging.practice.PracticeRefusal.PracticeTextMissing;
import org.commended.judging.practice.PracticeRefusal.PracticeTextTooLong;
import org.commended.judging.practice.PracticeRefusal.PracticeTitleMissing;
import org.commended.judging.practice.PracticeRefusal.TooManyPracticeEntries;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair, or who runs the edition, chooses what judges practise on and whether they must. */
@Component
public class ChoosingPractice {

    private final Programmes programmes;
    private final Panels panels;
    private final Practices practices;
    private final Once once;
    private final Stages stages;

    ChoosingPractice(Programmes programmes, Panels panels, Practices practices, Once once, Stages stages) {
        this.programmes = programmes;
        this.panels = panels;
        this.practices = practices;
        this.once = once;
        this.stages = stages;
    }

    /** What somebody would have judges practise on. */
    public record Wanted(String title, String words, Given given) {}

    /** A category whose practice the viewer may choose; for others there is none. */
    public Category get(CategoryId id, Viewer viewer) {
        Category category = programmes.getCategory(id);
        boolean organiser = viewer.organises(
                programmes.getWhole(category.edition()).organiser().id());
        if (!organiser && !panels.isChair(viewer.id(), id)) throw new NotFound();
        return category;
    }

    /** What judges of a category mark by now, or will at the first stage. */
    public Criteria criteria(Category category) {
        return Criteria.ofNow(category, stages.findLatest(category.id()).orElse(null));
    }

    /** @param token of the form, so that sending it twice adds one */
    @Transactional
    public Outcome<UUID> add(Category category, PersonId by, Wanted wanted, String token, Instant now) {
        Criteria criteria = criteria(category);
        if (once.find(token).isPresent()) return Outcome.done(UUID.nameUUIDFromBytes(new byte[0]));
        if (criteria.isOfBallots()) return Outcome.refused(new NoMarksToPractise());
        List<Refusal> reasons = reasons(wanted, criteria);
        if (practices.list(category.id()).size() >= PracticeEntry.MOST)
            reasons.add(new TooManyPracticeEntries(PracticeEntry.MOST));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        PracticeEntry entry = new PracticeEntry(
                UUID.randomUUID(),
                category.id(),
                wanted.title(),
                wanted.words(),
                held(wanted.given(), criteria, by, now),
                by);
        once.take(token, "/judging/" + category.id() + "/practice", now);
        practices.add(entry, now);
        return Outcome.done(entry.id());
    }

    private static List<Refusal> reasons(Wanted wanted, Criteria criteria) {
        List<Refusal> reasons = new ArrayList<>();
        if (wanted.title().isBlank()) reasons.add(new PracticeTitleMissing("title"));
        if (wanted.title().length() > PracticeEntry.LONGEST_TITLE)
            reasons.add(new PracticeTextTooLong("title", PracticeEntry.LONGEST_TITLE));
        if (wanted.words().isBlank()) reasons.add(new PracticeTextMissing("words"));
        if (wanted.words().length() > PracticeEntry.LONGEST_WORDS)
            reasons.add(new PracticeTextTooLong("words", PracticeEntry.LONGEST_WORDS));
        reasons.addAll(reasonsAgainst(wanted.given(), criteria));
        return reasons;
    }

    /** Marks for practice are whole: one for each criterion, on its scale. */
    static List<Refusal> reasonsAgainst(Given given, Criteria criteria) {
        List<Refusal> reasons = new ArrayList<>(given.reasonsAgainst(criteria));
        Set<String> refused = reasons.stream().map(Refusal::field).collect(toSet());
        criteria.list().stream()
                .filter(criterion ->
                        given.marks().getOrDefault(criterion.id(), "").isBlank())
                .map(criterion -> Given.markField(criterion.id()))
                .filter(field -> !refused.contains(field))
                .forEach(field -> reasons.add(new PracticeMarkMissing(field)));
        return reasons;
    }

    static List<Held> held(Given given, Criteria criteria, PersonId by, Instant now) {
        ScoreSheet blank = ScoreSheet.blank(UUID.randomUUID(), EntryId.next(), by, now);
        return given.changes(blank, criteria, now).stream()
                .map(score -> new Held(score.criterion(), score.value(), score.comment()))
                .toList();
    }

    @Transactional
    public void remove(Category category, UUID id) {
        practices.remove(category.id(), id);
    }

    @Transactional
    public void require(Category category, boolean required) {
        practices.require(category.id(), required);
    }
}
