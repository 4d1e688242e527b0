package org.commended.survey.web;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.shared.web.Form;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.PrizeDraw;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyQuestion;
import org.jspecify.annotations.Nullable;

/** A survey as its form shows it. */
final class SurveyFormWriter {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private SurveyFormWriter() {}

    /** What a new survey begins with. */
    static Form blank() {
        var writer = new SurveyFormWriter();
        writer.put("anonymous", "no");
        writer.put("results-with", Survey.Sharing.PARTICIPANTS);
        writer.put("results-open", "event");
        writer.put("event-online", "yes");
        return Form.of(writer.values);
    }

    static Form of(Survey survey) {
        var writer = new SurveyFormWriter();
        writer.put("version", String.valueOf(survey.version()));
        writer.details(survey.details());
        if (survey.event() != null) writer.event(survey.event());
        if (survey.article() != null) writer.article(survey.article());
        return Form.of(writer.values);
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) values.put(name, List.of(value.toString()));
    }

    private void details(Survey.Details details) {
        put("title", details.title());
        put("minutes", details.minutes());
        put("respondents", details.respondents());
        put("anonymous", details.anonymous() ? "yes" : "no");
        for (int number = 1; number <= details.questions().size(); number++) {
            question(number, details.questions().get(number - 1));
        }
        Survey.Sharing results = details.results();
        put("results-with", results == null ? "nobody" : results.with());
        put("results-open", results != null && results.date() != null ? "date" : "event");
        if (results != null && results.date() != null)
            put("results-date", results.date().written());
        if (details.draw() != null) draw(details.draw());
    }

    private void question(int number, SurveyQuestion question) {
        put("id-" + number, question.id());
        put("text-" + number, question.text());
        put("kind-" + number, question.kind().name());
        put("options-" + number, String.join("\n", question.options()));
    }

    private void draw(PrizeDraw draw) {
        put("prize", draw.prize());
        put("prizes", draw.prizes());
        values.put("entered-by", draw.enteredBy().stream().map(Enum::name).toList());
    }

    private void event(SurveyEvent event) {
        put("event-title", event.title());
        put("event-kind", event.kind());
        put("event-date", event.date().written());
        put("event-time", event.time());
        put("event-online", event.online() ? "yes" : "no");
        put("leaders", event.leaders().stream().map(SurveyFormWriter::leader).collect(joining("\n")));
    }

    private static String leader(SurveyEvent.Leader leader) {
        return leader.organisation() == null ? leader.name() : leader.name() + ", " + leader.organisation();
    }

    private void article(Article article) {
        put("topic", article.topic());
        put("article-title", article.title());
        put("standfirst", article.standfirst());
        put("paid", article.paidContent());
        put("article-text", article.text());
        if (article.author() == null) return;
        put("author-name", article.author().name());
        put("author-role", article.author().role());
        put("author-organisation", article.author().organisation());
    }
}
