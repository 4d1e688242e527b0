package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commended.engine.comparison.Choice;
import org.commended.engine.comparison.Choice.Alternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of a file of pairs means. */
class PairFileTest {

    @TempDir
    private Path directory;

    private List<Choice> read(String lines) throws IOException, BadInput {
        return PairFile.read(Files.writeString(directory.resolve("p.csv"), lines.replace(';', '\n')));
    }

    private static Choice pair(double share, boolean homeOfWinner, boolean homeOfLoser, double weight) {
        return new Choice(
                List.of(new Alternative("a", share, 1, homeOfWinner), new Alternative("b", 1 - share, 1, homeOfLoser)),
                weight);
    }

    @Test
    void aPairIsOneWinUnlessItWeighsMore() throws IOException, BadInput {
        assertThat(read("winner,loser;a,b")).containsExactly(pair(1, false, false, 1));
        assertThat(read("winner,loser,weight;a,b,2.5")).containsExactly(pair(1, false, false, 2.5));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "true, 0.5", "Yes, 0.5", "0, 1", "no, 1", "'', 1"})
    void aTieIsHalfAWinEach(String tie, double share) throws IOException, BadInput {
        assertThat(read("winner,loser,tie;a,b," + tie)).containsExactly(pair(share, false, false, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, false",
        "winner, true, false",
        "a, true, false",
        "-1, false, true",
        "loser, false, true",
        "b, false, true",
        "0, false, false",
        "neutral, false, false",
        "'', false, false"
    })
    void theGroundIsOneOfTheTwoOrNeithers(String home, boolean winners, boolean losers) throws IOException, BadInput {
        assertThat(read("winner,loser,home;a,b," + home)).containsExactly(pair(1, winners, losers, 1));
    }

    @Test
    void anOrderIsReadByItsPlacesHoweverItsLinesLie() throws IOException, BadInput {
        assertThat(read("ranking,entry,place;x,c,3;x,a,1;x,b,2"))
                .isEqualTo(Choice.ofRanking(List.of(List.of("a"), List.of("b"), List.of("c"))));
    }
}
