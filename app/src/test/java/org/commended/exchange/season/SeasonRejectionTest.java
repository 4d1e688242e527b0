package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonRejectionTest {

    private static final String FULL = Examples.text("full.json");
    private static final String SURVEY = Examples.text("survey.json");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "commended.season/1" | "commended.season/2" | $.format | "commended.season/2" | "commended.season/1"
            "format": "commended.season/1", | `` | $.format | `` | "commended.survey/1"
            "id": "estuary" | "id": "Estuary Forum" | $.organiser.id | "Estuary Forum" | lower-case letters
            "id": "estuary" | "id": "-estuary" | $.organiser.id | "-estuary" | lower-case letters
            "id": "estuary" | "id": "" | $.organiser.id | "" | lower-case letters
            "id": "estuary" | "id": 7 | $.organiser.id | 7 | lower-case letters
            "name": "Estuary Forum", | `` | $.organiser.name | `` | a text that is not empty
            "name": "Estuary Forum" | "name": " \\n" | $.organiser.name | " \\n" | a text that is not empty
            "name": "Estuary Forum" | "name": "Estuary\\u0000Forum" | $.organiser.name | "Estuary\\u0000Forum" | NUL
            "name": "Estuary Forum" | "name": "Estuary \\ud83c Forum" | $.organiser.name | * | halves of characters
            "www.estuary-forum.example" | "javascript:alert(1)" | $.organiser.website | "javascript:alert(1)" | web address
            "www.estuary-forum.example" | "www.estuary forum.example" | $.organiser.website | * | web address
            "#0b5345" | "teal" | $.organiser.brand.colour | "teal" | six hexadecimal digits
            "pictures/estuary.svg" | "../estuary.svg" | $.organiser.brand.logo | "../estuary.svg" | without ..
            "pictures/estuary.svg" | "/etc/estuary.svg" | $.organiser.brand.logo | "/etc/estuary.svg" | without ..
            "pictures/estuary.svg" | "pictures\\\\..\\\\e.svg" | $.organiser.brand.logo | * | without ..
            "pictures/estuary.svg" | "data:image/svg+xml,x" | $.organiser.brand.logo | * | without ..
            "Europe/London" | "Europe/Harwich" | $.edition.timezone | "Europe/Harwich" | time zone
            "Europe/London" | "+01:00" | $.edition.timezone | "+01:00" | time zone
            "stage": "results" | "stage": "winners" | $.edition.stage | "winners" | one of call, shortlist, results
            "stage": "results", | `` | $.edition.stage | `` | one of call, shortlist, results
            "date": "2030-09" | "date": "2030-13" | $.edition.dates[0].date | "2030-13" | YYYY-MM
            "date": "2031-04-03" | "date": "3 April 2031" | $.edition.dates[2].date | "3 April 2031" | YYYY-MM
            "date": "2031-04-03" | "date": null | $.edition.dates[2].date | null | YYYY-MM
            "summary_words": 120 | "summary_words": "120" | $.edition.rules.summary_words | "120" | whole number from 1
            "summary_words": 120 | "summary_words": 12.5 | $.edition.rules.summary_words | 12.5 | whole number from 1
            "summary_words": 120 | "summary_words": 1e999999 | $.edition.rules.summary_words | 1E+999999 | whole number
            "minimum_entries": 3 | "minimum_entries": -1 | $.edition.rules.minimum_entries | -1 | whole number from 0
            "once_per_category": false | "once_per_category": "no" | $.edition.rules.once_per_category | "no" | true or false
            "funded_by": | "lottery": | $.edition.rules.lottery | "sponsors" | summary_words
            "download": true | "download": null | $.edition.entry_form.download | null | true or false
            "nomination" | "bid" | $.edition.public_noun | "bid" | one of entry, nomination, application
            "level": "headline" | "level": "gold" | $.edition.sponsors[0].level | "gold" | one of headline, category
            "id": "tidewater" | "id": "gull-and-sons" | $.edition.sponsors[1].id | "gull-and-sons" | no other
            "time": "18:45" | "time": "24:00" | $.edition.ceremony.time | "24:00" | 18:30
            "time": "18:45" | "time": "6.45pm" | $.edition.ceremony.time | "6.45pm" | 18:30
            "platform": "Our own page", | `` | $.edition.ceremony.live_stream.platform | `` | a text
            "tables@estuary-forum.example" | "tables at harwich" | $.edition.ceremony.contacts[0].email | * | e-mail
            """)
    void whatIsWrongWithTheEditionIsNamed(String from, String to, String path, String value, String expected) {
        assertOneProblem(FULL, from, to, new Problem(path, value, expected));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "keeper-of-the-light" | "id": "clean-water" | $.categories[1].id | "clean-water" | no other item
            "entrant_kind": "individual" | "entrant_kind": "person" | $.categories[1].entrant_kind | "person" | one of org
            "eligible_kinds": [ | "eligible_kinds": [3, | $.categories[0].eligible_kinds[0] | 3 | lower-case
            "requirements": [ | "requirements": [null, | $.categories[0].requirements[0] | null | not empty
            "service_areas": [\\n        "bathing waters"\\n      ] | "service_areas": {} | $.categories[0].service_areas | {} | a list
            "award_levels": [\\n        "lantern" | "award_levels": ["gold", "lantern" | $.categories[0].award_levels[0] | "gold" | the edition: lantern, candle
            "award_levels": [\\n        "lantern" | "award_levels": ["lantern", "lantern" | $.categories[0].award_levels[1] | "lantern" | every id once
            "id": "thrift" | "id": "difference" | $.categories[0].criteria[1].id | "difference" | no other item
            "weight": 2.5 | "weight": 0 | $.categories[0].criteria[0].weight | 0 | above 0
            "weight": 2.5 | "weight": -1 | $.categories[0].criteria[0].weight | -1 | above 0
            "weight": 2.5 | "weight": 1e-7 | $.categories[0].criteria[0].weight | 1E-7 | six decimals
            "weight": 2.5 | "weight": 1e999999999 | $.categories[0].criteria[0].weight | 1E+999999999 | up to
            "kind": "long-text" | "kind": "essay" | $.categories[0].form[0].kind | "essay" | one of short-text
            "id": "shore" | "id": "story" | $.categories[0].form[3].id | "story" | no other item
            "kind": "long-text" | "kind": "choices" | $.categories[0].form[0].options | `` | people choose from
            "site-visit" | "supper" | $.categories[0].judging_stages[1] | "supper" | one of desk
            "judged_on": "2031-03" | "judged_on": "2031-02-30" | $.categories[0].judged_on | "2031-02-30" | the calendar has
            "sponsor": "gull-and-sons" | "sponsor": "gulls" | $.categories[0].sponsor | "gulls" | tidewater, gull-and-sons
            "shortlist": [ | "shortlist": ["shared", | $.categories[0].shortlist[0] | "shared" | this category: ebb, flow
            "shortlist": [ | "shortlist": ["ebb", | $.categories[0].shortlist[1] | "ebb" | every id once
            "id": "shared" | "id": "ebb" | $.categories[1].entries[1].id | "ebb" | no other item
            "role": "partner" | "role": "friend" | $.categories[0].entries[0].organisations[2].role | "friend" | one of lead
            "team_size": 40 | "team_size": 0 | $.categories[0].entries[0].team_size | 0 | from 1
            "result": "lantern" | "result": "candle" | $.categories[0].entries[0].result | "candle" | this category: lantern
            "result": "lantern" | "result": "gold" | $.categories[0].entries[0].result | "gold" | this category: lantern
            "by": { | "by": {"age": 9, | $.categories[0].entries[0].quotes[0].by.age | 9 | here are name, role
            "alt": "A seal" | "alt": 9 | $.categories[0].entries[0].pictures[0].alt | 9 | a text
            """)
    void whatIsWrongWithACategoryIsNamed(String from, String to, String path, String value, String expected) {
        assertOneProblem(FULL, from, to, new Problem(path, value, expected));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "anonymous": true, | `` | $.survey.anonymous | `` | true or false
            "minutes": 4 | "minutes": "four" | $.survey.minutes | "four" | whole number
            "opens": "event" | "opens": "soon" | $.survey.results.opens | "soon" | "event", or the date
            "event": { | "event": null, "happening": { | * | * | *
            "id": "pumps" | "id": "kept" | $.survey.questions[1].id | "kept" | no other item
            "kind": "long-text" | "kind": "choice" | $.survey.questions[0].options | `` | people choose from
            "prizes": 2 | "prizes": 0 | $.prize_draw.prizes | 0 | from 1
            "registration" | "kindness" | $.prize_draw.entered_by[1] | "kindness" | one of survey, registration
            "text": "It rained. | "txt": "It rained. | * | * | *
            "organiser" | "organizer" | * | * | *
            """)
    void whatIsWrongWithASurveyIsNamed(String from, String to, String path, String value, String expected) {
        if (path.equals("*")) {
            assertThat(Examples.problems(SURVEY.replace(from, to))).hasSize(2);
        } else {
            assertOneProblem(SURVEY, from, to, new Problem(path, value, expected));
        }
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        String json = FULL.replace("\"Europe/London\"", "\"London\"")
                .replace("\"#0b5345\"", "\"green\"")
                .replace("\"weight\": 2.5", "\"weight\": 0")
                .replace("\"result\": \"lantern\"", "\"result\": \"gold\", \"result\": \"gold\"")
                .replace("\"city\"", "\"town\"");

        assertThat(Examples.problems(json))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "$.categories[0].entries[0].result",
                        "$.categories[0].entries[0].result",
                        "$.edition.timezone",
                        "$.organiser.brand.colour",
                        "$.categories[0].criteria[0].weight",
                        "$.edition.ceremony.town");
    }

    @Test
    void aFileOfAnotherFormatIsRefusedWithoutMoreWords() {
        assertThat(Examples.problems("{\"name\": \"a package\", \"version\": \"1.0\"}"))
                .containsExactly(new Problem("$.format", "", Expected.FORMAT));
    }

    @Test
    void nothingIsSaidOfIdsWhoseListCannotBeRead() {
        String json = FULL.replaceFirst("(?s)\"sponsors\": \\[.*?\\],", "\"sponsors\": \"none\",");

        assertThat(Examples.problems(json)).containsExactly(new Problem("$.edition.sponsors", "\"none\"", "a list"));
    }

    @Test
    void ofEndlessProblemsAThousandAreNamed() {
        String json = FULL.replace("\"requirements\": [", "\"requirements\": [" + "7, ".repeat(5_000));

        List<Problem> problems = Examples.problems(json);

        assertThat(problems).hasSize(Findings.MOST + 1);
        assertThat(problems.getLast().value()).isEqualTo("4000 more");
    }

    private static void assertOneProblem(String json, String from, String to, Problem expected) {
        String broken = json.replaceFirst(Pattern.quote(from.replace("\\n", "\n")), Matcher.quoteReplacement(to));
        assertThat(broken).isNotEqualTo(json);

        List<Problem> problems = Examples.problems(SeasonReader.read(broken.getBytes(UTF_8), false));

        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.path()).isEqualTo(expected.path());
        if (!"*".equals(expected.value())) {
            assertThat(problem.value()).isEqualTo(expected.value());
        }
        assertThat(problem.expected()).contains(expected.expected());
    }
}
