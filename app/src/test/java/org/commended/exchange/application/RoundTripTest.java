package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.commended.Running;
import org.commended.exchange.OtherInstallation;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonOrganiser;
import org.commended.exchange.season.SurveyFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes in goes out again, and into an empty installation, with nothing lost. */
@Running
class RoundTripTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private static OtherInstallation other;

    @Autowired
    private Importing importing;

    @Autowired
    private Exporting exporting;

    @BeforeAll
    static void another_installation() {
        other = new OtherInstallation();
    }

    @AfterAll
    static void close() {
        other.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"iese-psta-2021.json", "lgc-awards-2022.json", "lgiu-cllr-awards.json", "socitm-awards-2024.json"
            })
    void a_real_season_goes_in_and_out_and_into_an_empty_installation(String name) {
        goesRound(SeasonFiles.real(name));
    }

    @Test
    void an_edition_with_every_field_goes_round_even_as_it_spells_what_is_the_rule_anyway() {
        goesRound(SeasonFiles.full("roundabout"));
    }

    @Test
    void the_season_that_comes_with_the_walk_through_the_demonstration_goes_round() throws IOException {
        goesRound(SeasonFiles.read(Files.readString(Path.of("..", "docs", "estuary-awards-2026.json"))));
    }

    private void goesRound(SeasonFile file) {
        SeasonFile first = imported(importing, exporting, file);
        SeasonFile second = imported(other.get(Importing.class), other.get(Exporting.class), first);

        assertThat(first).isEqualTo(file);
        assertThat(second).isEqualTo(file);
    }

    private static SeasonFile imported(Importing importing, Exporting exporting, SeasonFile file) {
        assertThat(importing.take(SeasonFiles.order(file), NOW)).isInstanceOf(Taken.class);
        return exporting
                .find(
                        file.organiser().id(),
                        file.programme().id(),
                        file.edition().id())
                .orElseThrow();
    }

    @Test
    void a_real_survey_goes_round_and_the_same_again_changes_nothing() {
        goesRound(SeasonFiles.realSurvey("iese-survey-2021.json"));
    }

    @Test
    void a_survey_with_everything_around_it_goes_round() {
        goesRound(SeasonFiles.survey("survey-round"));
    }

    private void goesRound(SurveyFile file) {
        SurveyFile first = imported(importing, exporting, file);
        SurveyFile second = imported(other.get(Importing.class), other.get(Exporting.class), first);
        Taken again = (Taken) importing.take(SeasonFiles.order(file), NOW);

        assertThat(again.reports().getFirst().changes().list()).isEmpty();
        assertThat(withoutOrganiser(first)).isEqualTo(withoutOrganiser(file));
        assertThat(second).isEqualTo(first);
    }

    /** Of an organiser a file may know less than the installation does from others. */
    private static SurveyFile withoutOrganiser(SurveyFile file) {
        var organiser = new SeasonOrganiser(file.organiser().id(), "", null, null, null);
        return new SurveyFile(organiser, file.survey(), file.event(), file.prizeDraw(), file.article());
    }

    private static SurveyFile imported(Importing importing, Exporting exporting, SurveyFile file) {
        assertThat(importing.take(SeasonFiles.order(file), NOW)).isInstanceOf(Taken.class);
        return exporting.findSurvey(file.organiser().id(), file.survey().id()).orElseThrow();
    }
}
