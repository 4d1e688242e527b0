package org.commended.demonstration.loading;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.exchange.application.Imported;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.application.Order;
import org.commended.exchange.application.Order.SurveySource;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSurvey;
import org.commended.exchange.season.SeasonReader;
import org.commended.exchange.season.SurveyFile;
import org.commended.shared.OrganiserId;
import org.commended.survey.application.ImportingSurvey;
import org.commended.survey.application.ImportingSurvey.Given;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A survey under way, with what people have answered so far. */
@Component
@OnlyInDemonstration
class LoadingSurvey {

    private static final String OPENED = "{d-19T09:00}";

    private final Importing importing;
    private final ImportingSurvey importingSurvey;
    private final Surveys surveys;

    LoadingSurvey(Importing importing, ImportingSurvey importingSurvey, Surveys surveys) {
        this.importing = importing;
        this.importingSurvey = importingSurvey;
        this.surveys = surveys;
    }

    record Responses(List<Response> responses) {}

    record Response(
            String at,
            @Nullable String organisation,
            @Nullable String role,
            boolean mayBeNamed,
            Map<String, JsonNode> answers) {}

    void load(OrganiserId organiser, Days days) {
        SurveyFile file = read(days);
        Instant opened = days.instant(OPENED);
        Order order = new Order(List.of(new SurveySource("demonstration", file)), null, null);
        Imported imported = importing.take(order, opened);
        if (!(imported instanceof Taken)) throw new IllegalStateException("A survey was refused: " + imported);
        var held = surveys.find(organiser, file.survey().id()).orElseThrow();
        Responses responses = Content.read("survey-responses.json", Responses.class);
        importingSurvey.takeAnswers(
                held.survey(),
                responses.responses().stream().map(one -> given(one, days)).toList());
    }

    private static SurveyFile read(Days days) {
        String text = days.resolve(Content.text("survey.json"));
        Read read = SeasonReader.read(text.getBytes(StandardCharsets.UTF_8), false);
        if (read instanceof ReadSurvey survey) return survey.file();
        throw new IllegalStateException("A file of the demonstration is no survey file: " + read);
    }

    private static Given given(Response response, Days days) {
        Map<String, List<String>> answers = response.answers().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, answer -> values(answer.getValue())));
        var by = new Sheet.By(response.organisation(), response.role(), response.mayBeNamed());
        return new Given(new Sheet(UUID.randomUUID(), answers, by), days.instant(response.at()));
    }

    private static List<String> values(JsonNode answer) {
        return answer.isArray()
                ? answer.values().stream().map(JsonNode::asString).toList()
                : List.of(answer.asString());
    }
}
