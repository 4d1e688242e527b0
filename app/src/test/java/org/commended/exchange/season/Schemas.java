package org.commended.exchange.season;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The public schemas, as a validator of another hand understands them. */
final class Schemas {

    static final String SEASON_TEXT = Examples.text("/schema/commended.season-1.schema.json");
    static final String SURVEY_TEXT = Examples.text("/schema/commended.survey-1.schema.json");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SEASON = REGISTRY.getSchema(SEASON_TEXT, InputFormat.JSON);
    private static final Schema SURVEY = REGISTRY.getSchema(SURVEY_TEXT, InputFormat.JSON);

    static List<Error> seasonErrors(String json) {
        return SEASON.validate(json, InputFormat.JSON);
    }

    static List<Error> surveyErrors(String json) {
        return SURVEY.validate(json, InputFormat.JSON);
    }

    private Schemas() {}
}
