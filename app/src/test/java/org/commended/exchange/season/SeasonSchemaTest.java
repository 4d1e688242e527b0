package org.commended.exchange.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commended.exchange.season.Read.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SeasonSchemaTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a schema cannot say: that ids are unique and point somewhere, which zones there are, what the calendar has. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            Expected.UNIQUE_ID,
            Expected.EDITION_LEVEL,
            Expected.CATEGORY_LEVEL,
            Expected.SPONSOR,
            Expected.ENTRY,
            Expected.ZONE);

    @ParameterizedTest
    @ValueSource(strings = {"smallest.json", "full.json"})
    void theExampleSeasonsAreValid(String name) {
        assertThat(Schemas.seasonErrors(Examples.text(name))).isEmpty();
    }

    @Test
    void theExampleSurveyIsValid() {
        assertThat(Schemas.surveyErrors(Examples.text("survey.json"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "commended.season/1"           | "commended.season/2"
            "format": "commended.season/1",| ``
            "id": "estuary"                | "id": "Estuary"
            "name": "Estuary Forum",       | ``
            "name": "Estuary Forum"        | "name": " "
            "name": "Estuary Forum"        | "name": "Estuary\\u0000"
            www.estuary-forum.example      | javascript:alert(1)
            #0b5345                        | #0b5
            pictures/estuary.svg           | pictures/../../estuary.svg
            "stage": "results"             | "stage": "winners"
            "date": "2030-09"              | "date": "2030-9"
            "summary_words": 120           | "summary_words": 0
            "funded_by"                    | "financed_by"
            "download": true               | "download": 1
            "time": "18:45"                | "time": "6pm"
            "weight": 2.5                  | "weight": 0
            "kind": "long-text"            | "kind": "choice"
            "site-visit"                   | "site_visit"
            "shortlist": [                 | "shortlist": ["flow",
            "role": "partner"              | "role": ["partner"]
            "by": {                        | "by": {"age": 40,
            """)
    void aBadSeasonIsInvalid(String from, String to) {
        String full = Examples.text("full.json");
        String bad = full.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

        assertThat(bad).isNotEqualTo(full);
        assertThat(Schemas.seasonErrors(bad)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "commended.survey/1"  | "commended.season/1"
            "anonymous": true,    | ``
            "opens": "event"      | "opens": "soon"
            "event": {            | "event": null, "talk": {
            "kind": "long-text"   | "kind": "choices"
            "registration"        | "luck"
            "prizes": 2           | "prizes": 1.5
            """)
    void aBadSurveyIsInvalid(String from, String to) {
        String bad = Examples.text("survey.json").replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

        assertThat(Schemas.surveyErrors(bad)).isNotEmpty();
    }

    @Property(tries = 200)
    void everyLawfulFileIsValid(@ForAll long seed) {
        assertThat(Schemas.seasonErrors(new RandomFile(seed).season().toString()))
                .isEmpty();
        assertThat(Schemas.surveyErrors(new RandomFile(seed).survey().toString()))
                .isEmpty();
    }

    @Property(tries = 500)
    void theSchemaAndTheReaderRefuseTheSameDamage(@ForAll long seed) {
        ObjectNode tree = new RandomFile(seed).season();
        damage(tree, new Random(seed));
        Read read = Examples.read(tree.toString());

        boolean isInvalid = !Schemas.seasonErrors(tree.toString()).isEmpty();

        if (isInvalid) {
            assertThat(read).as("%s", tree).isInstanceOf(Rejected.class);
        } else if (read instanceof Rejected rejected) {
            assertThat(rejected.problems())
                    .allMatch(problem -> BEYOND_A_SCHEMA.stream().anyMatch(problem.expected()::startsWith));
        }
    }

    private static void damage(ObjectNode tree, Random random) {
        List<ObjectNode> objects = Trees.objects(tree);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.put("surplus", 1);
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) == 0) {
            object.remove(name);
        } else {
            object.set(name, stray(random));
        }
    }

    private static JsonNode stray(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(true);
            case 2 -> NODES.numberNode(-3);
            case 3 -> NODES.numberNode(new BigDecimal("2.5"));
            case 4 -> NODES.stringNode("");
            case 5 -> NODES.stringNode("Not A Slug!");
            case 6 -> NODES.arrayNode().add(7);
            case 7 -> NODES.arrayNode();
            default -> NODES.objectNode().put("odd", true);
        };
    }
}
