package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonSyntaxTest {

    private static final byte[] FULL = Examples.text("full.json").getBytes(UTF_8);
    private static final String SMALLEST = Examples.text("smallest.json");

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF", "\uFEFF  "})
    void anEmptyFileIsCalledEmpty(String nothing) {
        assertThat(Examples.problems(nothing)).containsExactly(new Problem("$", "", Expected.NOT_EMPTY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                           | line 1, column 2
            {"format": }                | line 1, column 12
            {"format": "a" "b": 1}      | line 1, column 16
            {"format": "a",}            | line 1, column 16
            {format: 1}                 | line 1, column 2
            {'format': 1}               | line 1, column 2
            {"a": 01}                   | line 1, column 8
            {"a": NaN}                  | line 1, column 10
            {"a": [1, 2}                | line 1, column 12
            {"a": 1} // remark          | line 1, column 10
            {"a": 1}}                   | line 1, column 9
            """)
    void whatIsNoJsonIsShownWhereItBreaks(String text, String place) {
        assertThat(Examples.problems(text))
                .extracting(Problem::path, Problem::expected)
                .containsExactly(tuple(place, Expected.JSON));
    }

    @Test
    void theRestOfTheLineIsShown() {
        assertThat(Examples.problems("{\n  \"format\": \"x\",\n  \"organiser\": oops\n}"))
                .containsExactly(new Problem("line 3, column 16", "\"oops\"", Expected.JSON));
    }

    @Test
    void somethingAfterTheFileIsAProblem() {
        assertThat(Examples.problems(SMALLEST + "[]"))
                .extracting(Problem::value, Problem::expected)
                .containsExactly(tuple("\"[]\"", Expected.NOTHING_MORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"commended.season/1\""})
    void theFileIsAnObject(String json) {
        assertThat(Examples.problems(json)).containsExactly(new Problem("$", json, Expected.FILE_OBJECT));
    }

    @Test
    void bytesThatAreNoUtf8AreShownWithTheirLine() {
        byte[] latin = SMALLEST.replace("Estuary Forum", "Fforwm y Môr").getBytes(ISO_8859_1);

        assertThat(Examples.problems(SeasonReader.read(latin, false)))
                .containsExactly(new Problem("line 3", "byte 0xF4", Expected.UTF_8));
    }

    @Test
    void aFileInAnotherEncodingOrCutInACharacterIsNoUtf8() {
        byte[] cut = {'{', '"', (byte) 0xC3};

        assertThat(Examples.problems(SeasonReader.read(SMALLEST.getBytes(UTF_16), false)))
                .containsExactly(new Problem("line 1", "byte 0xFE", Expected.UTF_8));
        assertThat(Examples.problems(SeasonReader.read(cut, false)))
                .containsExactly(new Problem("line 1", "byte 0xC3", Expected.UTF_8));
    }

    @Test
    void aFieldGivenTwiceIsAProblemEvenWithTheSameValue() {
        String json = SMALLEST.replace("\"id\": \"estuary\"", "\"id\": \"estuary\", \"id\": \"estuary\"");

        assertThat(Examples.problems(json))
                .containsExactly(new Problem("$.organiser.id", "\"estuary\"", Expected.ONCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aBottomlessFileIsLeftUnread(String nest) {
        List<Problem> problems = Examples.problems(nest.repeat(1_000_000));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().expected()).contains("levels one inside the other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e-99999999999", "1e2147483648"})
    void anExponentBeyondMeasureIsAProblemLikeAnyOther(String number) {
        assertThat(Examples.problems(SMALLEST.replace("\"call\"", number)))
                .containsExactly(new Problem("$.edition.stage", number, "one of call, shortlist, results"));
    }

    @Property(tries = 400)
    void whateverHappensToAFileItsReadingGivesAnAnswer(@ForAll long seed) {
        var random = new Random(seed);
        byte[] file = Arrays.copyOf(FULL, 1 + random.nextInt(FULL.length));
        for (int i = random.nextInt(4); i >= 0; i--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        assertThat(Examples.problems(SeasonReader.read(file, random.nextBoolean())))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.value()).hasSizeLessThanOrEqualTo(Shown.LONGEST));
    }

    @Test
    void anEndlessNumberIsLeftUnread() {
        assertThat(Examples.problems("{\"format\": " + "9".repeat(100_000) + "}")
                        .getFirst()
                        .expected())
                .contains("digits");
    }

    @Test
    void anEndlessFileIsLeftUnread() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(Examples.problems(SeasonReader.read(endless, false)))
                .containsExactly(new Problem("$", "more than 64 MB", Expected.MEASURE.formatted(2_000_000, 100, 100)));
    }

    @Test
    void moreValuesThanASeasonHoldsAreLeftUnread() {
        assertThat(Examples.problems("[" + "0,".repeat(2_000_001) + "0]")
                        .getFirst()
                        .expected())
                .contains("values");
    }

    @Test
    void aLongValueIsShownShort() {
        String lanterns = "🏮".repeat(200);
        Problem problem = Examples.problems(SMALLEST.replace("\"call\"", "\"" + lanterns + "\""))
                .getFirst();

        assertThat(problem.value()).startsWith("\"🏮🏮").endsWith("🏮…").hasSizeLessThanOrEqualTo(Shown.LONGEST);
    }
}
