package org.commended.synthetic;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEdition;
import org.commended.exchange.season.SeasonEdition.AwardLevel;
import org.commended.exchange.season.SeasonEdition.KeyDate;
import org.commended.exchange.season.SeasonEdition.Stage;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonEntry.Participant;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonOrganiser;
import org.commended.shared.PartialDate;

/**
 * An announced edition with as many categories and entries as are asked for. The same numbers always make the same file.
 *
 * @param entries in each category
 */
public record SyntheticSeason(long seed, int categories, int entries) {

    private static final int SUMMARY_WORDS = 90;

    /** @param organiser the organiser's id */
    public SeasonFile file(String organiser) {
        Words words = new Words(Words.seeded(seed));
        List<SeasonCategory> made = IntStream.range(0, categories)
                .mapToObj(number -> category(number, words))
                .toList();
        return new SeasonFile(
                new SeasonOrganiser(organiser, "Synthetic organiser " + seed, null, null, null),
                new SeasonFile.Programme("synthetic", "Synthetic awards", null),
                edition(),
                made);
    }

    private static SeasonEdition edition() {
        return new SeasonEdition(
                "2031",
                "Synthetic awards 2031",
                ZoneId.of("Europe/London"),
                Stage.RESULTS,
                null,
                List.of(new AwardLevel("winner", "Winner"), new AwardLevel("highly-commended", "Highly commended")),
                List.of(new KeyDate("ceremony", new PartialDate("2031-06-05"))),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private SeasonCategory category(int number, Words words) {
        List<SeasonEntry> made = IntStream.range(0, entries)
                .mapToObj(entry -> entry(number, entry, words))
                .toList();
        return new SeasonCategory(
                "category-" + number,
                "Category " + number + " " + words.title(2),
                null,
                null,
                words.sentence(20),
                null,
                SeasonCategory.EntrantKind.ORGANISATION,
                List.of(),
                List.of(),
                null,
                List.of(),
                criteria(words),
                List.of(),
                List.of(),
                List.of(),
                List.of(SeasonCategory.JudgingStage.DESK),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                made.stream().map(SeasonEntry::id).toList(),
                null,
                made);
    }

    private static List<SeasonCategory.Criterion> criteria(Words words) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new SeasonCategory.Criterion(
                        "criterion-" + number, words.sentence(8), BigDecimal.valueOf(number * 10L), List.of()))
                .toList();
    }

    /** The first entry of a category wins, the next two are highly commended. */
    private static SeasonEntry entry(int category, int number, Words words) {
        boolean honoured = number < 3;
        String result = number == 0 ? "winner" : honoured ? "highly-commended" : null;
        return new SeasonEntry(
                "entry-" + category + "-" + number,
                "Entry " + number + " " + words.title(4),
                null,
                List.of(new Participant(words.title(2) + " Council", Participant.Role.LEAD)),
                null,
                List.of(),
                null,
                null,
                words.sentence(SUMMARY_WORDS),
                result,
                honoured ? words.sentence(30) : null,
                List.of(),
                List.of());
    }
}
