package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.commended.programme.domain.Ceremony.LiveStream;
import org.commended.programme.domain.EditionCopy.Wishes;
import org.commended.shared.PartialDate;
import org.junit.jupiter.api.Test;

class EditionCopyTest {

    private static final Sponsor SPONSOR =
            new Sponsor("tide", "Tidewater", Sponsor.Level.CATEGORY, null, "abc", "t.svg");
    private static final Ceremony NIGHT = new Ceremony(
            "Harbour Awards 2027",
            new PartialDate("2027-07-08"),
            LocalTime.of(18, 30),
            "Guildhall",
            "London",
            "£190",
            new LiveStream("Video", "https://example.org/2027", true),
            List.of(new Ceremony.Contact("tables", "Ffion", null, "ffion@example.org")));
    private static final Edition SOURCE = Harbour.edition()
            .sponsors(List.of(SPONSOR))
            .sponsorship(new Edition.Sponsorship(true, "Write to us"))
            .ceremony(NIGHT)
            .entryForm(new Edition.EntryForm(true))
            .noun(Edition.PublicNoun.NOMINATION)
            .done()
            .publicSince(Harbour.NOW);
    private static final Category CATEGORY = Harbour.category("Climate")
            .awards(List.of("winner"), "tide")
            .requirements(List.of("Give examples"), List.of("Housing"))
            .judging(StagePlan.usual(List.of(Category.StageKind.DESK, Category.StageKind.SITE_VISIT)), "2027-07-08")
            .done();

    private static EditionCopy copy(boolean sponsors) {
        return new EditionCopy(SOURCE, SOURCE.programme(), new Wishes("Harbour Awards 2028", "2028", 52, sponsors));
    }

    @Test
    void everything_comes_along_and_dates_keep_their_weekdays() {
        Edition copied = copy(true).edition();
        Edition expected = new EditionDraft(SOURCE)
                .name("Harbour Awards 2028")
                .timetable(copied.details().timetable(), SOURCE.zone())
                .ceremony(copied.details().ceremony())
                .done();
        assertThat(copied.details()).isEqualTo(expected.details());
        assertThat(copied.slug()).isEqualTo("2028");
        assertThat(copied.id()).isNotEqualTo(SOURCE.id());
        assertThat(copied.publicSince()).isNull();
        assertThat(copied.details().timetable())
                .extracting(milestone -> milestone.date().written())
                .containsExactly("2028-01-10", "2028-03-10T17:00Z", "2028-04", "2028-05-05", "2028-07-06");
        assertThat(new PartialDate("2028-07-06").firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    }

    @Test
    void the_night_takes_the_new_name_and_leaves_last_years_stream_behind() {
        assertThat(copy(true).edition().details().ceremony())
                .isEqualTo(new Ceremony(
                        "Harbour Awards 2028",
                        new PartialDate("2028-07-06"),
                        NIGHT.time(),
                        NIGHT.venue(),
                        NIGHT.city(),
                        NIGHT.price(),
                        new LiveStream("Video", null, true),
                        NIGHT.contacts()));
    }

    @Test
    void categories_keep_all_but_their_ids_and_the_day_they_are_judged_on() {
        EditionCopy copy = copy(true);
        Category copied = copy.categories(List.of(CATEGORY)).getFirst();
        assertThat(copied.details())
                .isEqualTo(new CategoryDraft(CATEGORY)
                        .judging(CATEGORY.details().stages(), "2028-07-06")
                        .details());
        assertThat(copied.edition()).isEqualTo(copy.edition().id());
        assertThat(copied.id()).isNotEqualTo(CATEGORY.id());
        assertThat(copied.slug()).isEqualTo(CATEGORY.slug());
        assertThat(copied.position()).isEqualTo(CATEGORY.position());
    }

    @Test
    void sponsors_stay_behind_when_they_are_not_wanted() {
        EditionCopy copy = copy(false);
        assertThat(copy.edition().details().sponsors()).isEmpty();
        assertThat(copy.edition().details().sponsorship()).isNull();
        assertThat(copy.categories(List.of(CATEGORY)).getFirst().details().sponsor())
                .isNull();
        assertThat(copy.categories(List.of(CATEGORY)).getFirst().details().levels())
                .containsExactly("winner");
    }
}
