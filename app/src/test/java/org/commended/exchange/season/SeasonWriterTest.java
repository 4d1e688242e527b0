package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeasonWriterTest {

    @Test
    void aFileInTheOrderOfTheFormatIsWrittenAsItWas() {
        String json = Examples.text("full.json");

        assertThat(new String(SeasonWriter.write(Examples.season(json)), UTF_8)).isEqualTo(json);
    }

    @Test
    void aSurveyInTheOrderOfTheFormatIsWrittenAsItWas() {
        String json = Examples.text("survey.json");

        assertThat(new String(SeasonWriter.write(Examples.survey(json)), UTF_8)).isEqualTo(json);
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        String json = Examples.text("smallest.json").replace("\"call\"", "\"call\", \"dates\": [], \"rules\": null");

        assertThat(new String(SeasonWriter.write(Examples.season(json)), UTF_8)).isEqualTo("""
                {
                  "format": "commended.season/1",
                  "organiser": {
                    "id": "estuary",
                    "name": "Estuary Forum"
                  },
                  "programme": {
                    "id": "lanterns",
                    "name": "Lantern Awards"
                  },
                  "edition": {
                    "id": "2031",
                    "name": "Lantern Awards 2031",
                    "timezone": "Europe/London",
                    "stage": "call"
                  }
                }
                """);
    }
}
