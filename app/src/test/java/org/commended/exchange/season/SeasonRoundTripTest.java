package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.node.ObjectNode;

class SeasonRoundTripTest {

    @Property(tries = 300)
    void aSeasonThatIsWrittenAndReadIsEqualAndNothingIsLost(@ForAll long seed) {
        ObjectNode tree = new RandomFile(seed).season();
        SeasonFile file = Examples.season(tree.toString());

        byte[] written = SeasonWriter.write(file);

        assertThat(Examples.season(new String(written, UTF_8))).isEqualTo(file);
        assertThat(Trees.comparable(Trees.parse(written))).isEqualTo(Trees.comparable(tree));
    }

    @Property(tries = 100)
    void aSurveyThatIsWrittenAndReadIsEqualAndNothingIsLost(@ForAll long seed) {
        ObjectNode tree = new RandomFile(seed).survey();
        SurveyFile file = Examples.survey(tree.toString());

        byte[] written = SeasonWriter.write(file);

        assertThat(Examples.survey(new String(written, UTF_8))).isEqualTo(file);
        assertThat(Trees.comparable(Trees.parse(written))).isEqualTo(Trees.comparable(tree));
    }

    @Property(tries = 100)
    void equalFilesAreWrittenAsTheSameBytes(@ForAll long seed) {
        ObjectNode tree = new RandomFile(seed).season();

        assertThat(SeasonWriter.write(Examples.season(Trees.comparable(tree).toString())))
                .isEqualTo(SeasonWriter.write(Examples.season(tree.toString())));
    }
}
