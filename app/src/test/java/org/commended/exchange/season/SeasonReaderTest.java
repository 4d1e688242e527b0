package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.SeasonEntry.Participant.Role;
import org.commended.shared.PartialDate;
import org.junit.jupiter.api.Test;

class SeasonReaderTest {

    private static final String SMALLEST = Examples.text("smallest.json");
    private static final String FULL = Examples.text("full.json");

    @Test
    void theSmallestFileHasNoMoreThanNames() {
        SeasonFile file = Examples.season(SMALLEST);

        assertThat(file.organiser()).isEqualTo(new SeasonOrganiser("estuary", "Estuary Forum", null, null, null));
        assertThat(file.edition().timezone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(file.edition().stage()).isEqualTo(SeasonEdition.Stage.CALL);
        assertThat(file.edition().awardLevels()).isEmpty();
        assertThat(file.edition().rules()).isNull();
        assertThat(file.categories()).isEmpty();
    }

    @Test
    void valuesOfEveryKindAreRead() {
        SeasonFile file = Examples.season(FULL);
        SeasonCategory category = file.categories().getFirst();

        assertThat(file.edition().dates().get(1).date()).isEqualTo(new PartialDate("2030-11-29T17:00Z"));
        assertThat(file.edition().ceremony()).extracting(SeasonCeremony::time).isEqualTo(LocalTime.of(18, 45));
        assertThat(category.nameByEditor()).isTrue();
        assertThat(category.criteria().getFirst().weight()).isEqualTo(new BigDecimal("2.5"));
        assertThat(category.judgingStages().get(1)).isEqualTo(SeasonCategory.JudgingStage.SITE_VISIT);
        assertThat(category.form().get(3).options()).containsExactly("Sand", "Shingle");
        assertThat(category.entries().getFirst().organisations())
                .extracting(SeasonEntry.Participant::role)
                .containsExactly(Role.JOINT, Role.JOINT, Role.PARTNER);
        assertThat(category.entries().getFirst().summary())
                .isEqualTo("We closed the last outfall.\nThe seals came back.");
    }

    @Test
    void severalOfOneLevelAndNoneAndTheSameIdInTwoCategoriesAreLawful() {
        SeasonFile file = Examples.season(FULL);

        assertThat(file.categories().get(1).entries())
                .extracting(SeasonEntry::result)
                .containsExactly("candle", "candle");
        assertThat(file.categories().getFirst().entries().get(1).result()).isNull();
    }

    @Test
    void absentNullAndEmptyAreEqual() {
        String nothing = SMALLEST.replace("\"call\"", """
                "call", "introduction": null, "award_levels": [], "dates": null, "rules": null, "sponsors": []""");

        assertThat(nothing).isNotEqualTo(SMALLEST);
        assertThat(Examples.season(nothing)).isEqualTo(Examples.season(SMALLEST));
    }

    @Test
    void theOrderOfFieldsAndTheWayANumberIsWrittenMakeNoDifference() {
        String other = FULL.replace("\"weight\": 2.5", "\"weight\": 25e-1")
                .replace("\"weight\": 100", "\"weight\": 1.00E2")
                .replace("\"team_size\": 40", "\"team_size\": 40.0")
                .replace("\"id\": \"flow\",\n          \"title\": \"Flow\"", "\"title\": \"Flow\", \"id\": \"flow\"");

        assertThat(Examples.season(other)).isEqualTo(Examples.season(FULL));
    }

    @Test
    void whatWasWrittenMakesADifference() {
        assertThat(Examples.season(FULL.replace("\"title_by_editor\": false,", "")))
                .isNotEqualTo(Examples.season(FULL));
        assertThat(Examples.season(FULL.replace("17:00Z", "17:00+00:00"))).isNotEqualTo(Examples.season(FULL));
        assertThat(Examples.season(FULL.replace("\"ebb\",\n        \"flow\"", "\"flow\",\n        \"ebb\"")))
                .isNotEqualTo(Examples.season(FULL));
    }

    @Test
    void aLenientReadingLeavesUnknownFieldsOutAndSaysSo() {
        String json = SMALLEST.replace("\"stage\"", "\"weather\": [1, {\"wind\": \"west\"}], \"stage\"")
                .replace("\"organiser\"", "\"\\u001b[31m\": 1, \"organiser\"");

        Read read = SeasonReader.read(json.getBytes(UTF_8), true);

        assertThat(read).isInstanceOfSatisfying(ReadSeason.class, season -> {
            assertThat(season.file()).isEqualTo(Examples.season(SMALLEST));
            assertThat(season.warnings())
                    .extracting(Problem::path, Problem::value)
                    .containsExactly(
                            tuple("$.edition.weather", "[1, {\"wind\": \"west\"}]"), tuple("$[\"\\u001B[31m\"]", "1"));
        });
        assertThat(Examples.problems(json)).hasSize(2);
    }

    @Test
    void aLenientReadingIsLenientInNothingElse() {
        String json = SMALLEST.replace("\"call\"", "\"later\"");

        assertThat(Examples.problems(SeasonReader.read(json.getBytes(UTF_8), true)))
                .extracting(Problem::path)
                .containsExactly("$.edition.stage");
    }

    @Test
    void aByteOrderMarkIsNoMatter() {
        assertThat(Examples.season("\uFEFF" + SMALLEST)).isEqualTo(Examples.season(SMALLEST));
    }

    @Test
    void aStreamIsReadToo() throws IOException {
        var in = new ByteArrayInputStream(SMALLEST.getBytes(UTF_8));

        assertThat(SeasonReader.read(in, false)).isEqualTo(new ReadSeason(Examples.season(SMALLEST), List.of()));
    }

    @Test
    void aSurveyIsReadWithItsEvent() {
        SurveyFile file = Examples.survey(Examples.text("survey.json"));

        assertThat(file.survey().results())
                .isEqualTo(new SurveyFile.Results("participants", new SurveyFile.Opening(null)));
        assertThat(file.prizeDraw()).extracting(SurveyFile.PrizeDraw::prizes).isEqualTo(2);
        assertThat(file.survey().anonymous()).isTrue();
    }
}
