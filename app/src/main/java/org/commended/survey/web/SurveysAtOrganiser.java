package org.commended.survey.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commended.programme.AtOrganiser;
import org.commended.programme.domain.Organiser;
import org.commended.shared.database.Published;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Moments;
import org.commended.shared.web.MyWork.Item;
import org.commended.shared.web.MyWork.Link;
import org.commended.shared.web.MyWork.Said;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.Surveys;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.stereotype.Component;

/** Brings an organiser to their surveys, and everybody to those that take answers, with their event and article. */
@Component
class SurveysAtOrganiser implements AtOrganiser {

    private final Surveys surveys;
    private final Surveys published;
    private final Moments moments;

    SurveysAtOrganiser(Surveys surveys, @Published Surveys published, Languages languages) {
        this.surveys = surveys;
        this.published = published;
        this.moments = languages.english().moments();
    }

    @Override
    public List<Link> rooms(Organiser organiser) {
        Said words =
                Said.of("survey.rooms.surveys", surveys.list(organiser.id()).size());
        return List.of(new Link(words, "/manage/" + organiser.slug() + "/surveys"));
    }

    @Override
    public List<Item> onShow(Organiser organiser, Instant now) {
        return published.list(organiser.id()).stream()
                .map(Held::survey)
                .filter(survey -> survey.isPublic(now))
                .flatMap(survey -> items(survey, now).stream())
                .toList();
    }

    /** What is over is left out; an article stays as long as there is something to take part in. */
    private List<Item> items(Survey survey, Instant now) {
        List<Item> items = new ArrayList<>();
        boolean open = survey.takesAnswers(now);
        SurveyEvent event = survey.event();
        boolean ahead = event != null && event.takesRegistrations(now);
        Article article = survey.article();
        if (open) {
            int minutes = Objects.requireNonNullElse(survey.details().minutes(), 0);
            items.add(item(survey.title(), "/surveys/" + survey.slug(), Said.of("survey.show.survey", minutes)));
        }
        if (event != null && ahead) {
            items.add(item(event.title(), "/events/" + event.slug(), Said.of("survey.show.event", when(event))));
        }
        if (article != null && (open || ahead)) {
            items.add(item(article.title(), "/articles/" + article.slug(), Said.of("survey.show.article")));
        }
        return items;
    }

    private String when(SurveyEvent event) {
        return event.hasHour()
                ? moments.full(event.beginsAt().atZone(event.zone()))
                : moments.date(event.date(), event.zone());
    }

    private static Item item(String title, String href, Said about) {
        return new Item(title, href, about, null, "");
    }
}
