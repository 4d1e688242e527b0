package org.commended.exchange.mapping;

import java.util.List;
import org.commended.exchange.season.SeasonOrganiser;
import org.commended.exchange.season.SurveyFile;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.PrizeDraw;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Survey.Sharing;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyQuestion;
import org.jspecify.annotations.Nullable;

/** A survey with its event, its draw and its article, as a file has them and as the house does. */
public final class SurveyMapping {

    /** The house gives the addresses of events and articles itself. */
    private static final String NO_ADDRESS = "";

    public static Document take(SurveyFile file) {
        SurveyFile.Survey survey = file.survey();
        Survey.Details details = new Survey.Details(
                survey.id(),
                survey.title(),
                survey.minutes(),
                survey.respondents(),
                survey.anonymous(),
                survey.questions().stream().map(SurveyMapping::take).toList(),
                survey.results() == null
                        ? null
                        : new Sharing(
                                survey.results().sharedWith(),
                                survey.results().opens().date()),
                take(file.prizeDraw()));
        return new Document(details, take(file.event()), take(file.article()));
    }

    private static SurveyQuestion take(SurveyFile.Question question) {
        SurveyQuestion.Kind kind = SurveyQuestion.Kind.valueOf(question.kind().name());
        return new SurveyQuestion(question.id(), question.text(), kind, question.options());
    }

    private static @Nullable PrizeDraw take(SurveyFile.@Nullable PrizeDraw draw) {
        if (draw == null) return null;
        List<PrizeDraw.EnteredBy> enteredBy = draw.enteredBy().stream()
                .map(one -> PrizeDraw.EnteredBy.valueOf(one.name()))
                .toList();
        return new PrizeDraw(draw.prize(), draw.prizes(), enteredBy);
    }

    private static @Nullable SurveyEvent take(SurveyFile.@Nullable Event event) {
        if (event == null) return null;
        List<SurveyEvent.Leader> leaders = event.leaders().stream()
                .map(one -> new SurveyEvent.Leader(one.name(), one.organisation()))
                .toList();
        return new SurveyEvent(
                NO_ADDRESS,
                event.id(),
                event.kind(),
                event.title(),
                event.date(),
                event.time(),
                event.online(),
                leaders);
    }

    private static @Nullable Article take(SurveyFile.@Nullable Article article) {
        if (article == null) return null;
        SurveyFile.Author author = article.author();
        return new Article(
                NO_ADDRESS,
                article.topic(),
                article.title(),
                article.standfirst(),
                article.paidContent(),
                author == null ? null : new Article.Author(author.name(), author.role(), author.organisation()),
                article.text());
    }

    public static SurveyFile give(SeasonOrganiser organiser, Document document) {
        Survey.Details details = document.details();
        SurveyFile.Survey survey = new SurveyFile.Survey(
                details.id(),
                details.title(),
                details.minutes(),
                details.respondents(),
                details.anonymous(),
                details.questions().stream().map(SurveyMapping::give).toList(),
                give(details.results()));
        return new SurveyFile(
                organiser, survey, give(document.event()), give(details.draw()), give(document.article()));
    }

    private static SurveyFile.Question give(SurveyQuestion question) {
        SurveyFile.Kind kind = SurveyFile.Kind.valueOf(question.kind().name());
        return new SurveyFile.Question(question.id(), question.text(), kind, question.options());
    }

    private static SurveyFile.@Nullable Results give(@Nullable Sharing results) {
        return results == null ? null : new SurveyFile.Results(results.with(), new SurveyFile.Opening(results.date()));
    }

    private static SurveyFile.@Nullable PrizeDraw give(@Nullable PrizeDraw draw) {
        if (draw == null) return null;
        List<SurveyFile.PrizeDraw.EnteredBy> enteredBy = draw.enteredBy().stream()
                .map(one -> SurveyFile.PrizeDraw.EnteredBy.valueOf(one.name()))
                .toList();
        return new SurveyFile.PrizeDraw(draw.prize(), draw.prizes(), enteredBy);
    }

    private static SurveyFile.@Nullable Event give(@Nullable SurveyEvent event) {
        if (event == null) return null;
        List<SurveyFile.Leader> leaders = event.leaders().stream()
                .map(one -> new SurveyFile.Leader(one.name(), one.organisation()))
                .toList();
        return new SurveyFile.Event(
                event.id(), event.kind(), event.title(), event.date(), event.time(), event.online(), leaders);
    }

    private static SurveyFile.@Nullable Article give(@Nullable Article article) {
        if (article == null) return null;
        Article.Author author = article.author();
        return new SurveyFile.Article(
                article.topic(),
                article.title(),
                article.standfirst(),
                article.paidContent(),
                author == null ? null : new SurveyFile.Author(author.name(), author.role(), author.organisation()),
                article.text());
    }

    private SurveyMapping() {}
}
