package org.commended.exchange.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The schemas are written for people to read; these tests keep them saying what the records say. */
class SchemaAgreementTest {

    private static final JsonNode SEASON = Trees.parse(Schemas.SEASON_TEXT);
    private static final JsonNode SURVEY = Trees.parse(Schemas.SURVEY_TEXT);

    @TestFactory
    Stream<DynamicTest> everyObjectOfASeasonHasTheFieldsOfItsRecord() {
        return agreements(SEASON, SEASON, SeasonFile.class);
    }

    @TestFactory
    Stream<DynamicTest> everyObjectOfASurveyHasTheFieldsOfItsRecord() {
        return agreements(SURVEY, SURVEY, SurveyFile.class);
    }

    private static Stream<DynamicTest> agreements(JsonNode schema, JsonNode object, Class<?> type) {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(type.getSimpleName(), () -> assertAgreement(schema, object, type))),
                Field.of(type).stream()
                        .filter(field -> field.kind() == null)
                        .flatMap(field -> agreements(schema, described(schema, object, field), field.type())));
    }

    private static void assertAgreement(JsonNode schema, JsonNode object, Class<?> type) {
        List<Field> fields = Field.of(type);
        assertThat(object.path("properties").propertyNames())
                .filteredOn(name -> !name.equals("format"))
                .containsExactlyElementsOf(fields.stream().map(Field::name).toList());
        assertThat(object.path("required").valueStream().map(JsonNode::asString))
                .filteredOn(name -> !name.equals("format"))
                .containsExactlyElementsOf(fields.stream()
                        .filter(Field::isRequired)
                        .map(Field::name)
                        .toList());
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        fields.forEach(field -> assertField(described(schema, object, field), field));
    }

    private static void assertField(JsonNode described, Field field) {
        if (field.type().isEnum()) {
            assertThat(described.path("enum").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(Arrays.stream(field.type().getEnumConstants())
                            .map(choice -> ((Wire) choice).wire())
                            .toList());
        }
        Written written = field.component().getAnnotation(Written.class);
        if (written != null) {
            JsonNode text = described.has("anyOf") ? described.path("anyOf").get(0) : described;
            assertThat(text.path("pattern").asString())
                    .isEqualTo("^(?:" + written.value().pattern() + ")$");
            assertThat(text.path("maxLength").asInt()).isEqualTo(written.value().longest());
        }
    }

    /** What the schema says of a field's value or item, with optional fields and references looked through. */
    private static JsonNode described(JsonNode schema, JsonNode object, Field field) {
        JsonNode property = object.path("properties").path(field.name());
        if (field.isList()) {
            assertThat(property.path("type").toString()).isEqualTo("[\"array\",\"null\"]");
            return resolved(schema, property.path("items"));
        }
        if (field.isRequired()) {
            return resolved(schema, property);
        }
        assertThat(property.path("anyOf").path(1).toString()).isEqualTo("{\"type\":\"null\"}");
        return resolved(schema, property.path("anyOf").path(0));
    }

    private static JsonNode resolved(JsonNode schema, JsonNode described) {
        return described.has("$ref")
                ? schema.at(described.path("$ref").asString().substring(1))
                : described;
    }
}
