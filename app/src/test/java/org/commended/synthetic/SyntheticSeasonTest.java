package org.commended.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Exporting;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonReader;
import org.commended.exchange.season.SeasonWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class SyntheticSeasonTest {

    @Autowired
    private Importing importing;

    @Autowired
    private Exporting exporting;

    @Test
    void the_same_seed_makes_the_same_season_and_another_makes_another() {
        SeasonFile one = new SyntheticSeason(7, 3, 5).file("synthetic-same");

        assertThat(one).isEqualTo(new SyntheticSeason(7, 3, 5).file("synthetic-same"));
        assertThat(one).isNotEqualTo(new SyntheticSeason(8, 3, 5).file("synthetic-same"));
    }

    @Test
    void it_is_a_season_file_like_any_other() {
        SeasonFile file = new SyntheticSeason(7, 3, 5).file("synthetic-file");

        assertThat(SeasonReader.read(SeasonWriter.write(file), false))
                .isInstanceOfSatisfying(
                        ReadSeason.class, read -> assertThat(read.file()).isEqualTo(file));
    }

    @Test
    void a_large_one_goes_in_and_out() {
        SeasonFile file = new SyntheticSeason(7, 20, 40).file("synthetic-large");

        assertThat(importing.take(SeasonFiles.order(file), Instant.parse("2026-01-05T10:00:00Z")))
                .isInstanceOf(Taken.class);
        assertThat(exporting.find("synthetic-large", "synthetic", "2031")).contains(file);
    }
}
