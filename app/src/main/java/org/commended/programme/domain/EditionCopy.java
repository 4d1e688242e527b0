package org.commended.programme.domain;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Ceremony.LiveStream;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A new edition made from an earlier one: categories, criteria, forms, award levels and house rules come along, and every
 * date moves by the same number of weeks. Entries and panels never do: they are not known here.
 */
public final class EditionCopy {

    private final Edition source;
    private final ProgrammeId programme;
    private final Wishes wishes;
    private final EditionId id;
    private final Moved moved;

    /**
     * @param weeks how far every date moves; {@link #weeksPast} where nobody said
     * @param sponsors whether sponsors come along
     */
    public record Wishes(String name, String slug, int weeks, boolean sponsors) {}

    /** @param programme the new edition's; most often the same */
    public EditionCopy(Edition source, ProgrammeId programme, Wishes wishes) {
        this.source = source;
        this.programme = programme;
        this.wishes = wishes;
        this.id = EditionId.next();
        this.moved = new Moved(wishes.weeks(), source.zone());
    }

    /** As many weeks as make whole years and bring the day entries close past {@code now}. */
    public static int weeksPast(Edition source, Instant now) {
        return Moved.weeksPast(source.details().timetable(), source.zone(), now);
    }

    public Edition edition() {
        Edition copy = new Edition(id, programme, wishes.slug(), source.details(), null, 0);
        EditionDraft draft = new EditionDraft(copy)
                .name(wishes.name())
                .timetable(
                        source.details().timetable().stream()
                                .map(moved::milestone)
                                .toList(),
                        source.zone())
                .ceremony(ceremony(source.details().ceremony()));
        return wishes.sponsors()
                ? draft.done()
                : draft.sponsors(List.of()).sponsorship(null).done();
    }

    /** The night moves with the rest; the address of last year's stream stays behind. */
    private @Nullable Ceremony ceremony(@Nullable Ceremony last) {
        if (last == null) return null;
        LiveStream stream = last.liveStream();
        return new Ceremony(
                source.name().equals(last.name()) ? wishes.name() : last.name(),
                last.date() == null ? null : moved.date(last.date()),
                last.time(),
                last.venue(),
                last.city(),
                last.price(),
                stream == null ? null : new LiveStream(stream.platform(), null, stream.availableAfterwards()),
                last.contacts());
    }

    public List<Category> categories(List<Category> sources) {
        return sources.stream().map(this::category).toList();
    }

    private StagePlan moved(StagePlan stage) {
        return stage.until() == null ? stage : stage.until(moved.text(stage.until()));
    }

    private Category category(Category last) {
        Category copy = new Category(CategoryId.next(), id, last.slug(), last.position(), last.details(), 0);
        Category.Details details = last.details();
        String judgedOn = details.judgedOn() == null ? null : moved.text(details.judgedOn());
        return new CategoryDraft(copy)
                .judging(details.stages().stream().map(this::moved).toList(), judgedOn)
                .awards(details.levels(), wishes.sponsors() ? details.sponsor() : null)
                .done();
    }
}
