package org.commended.survey.web;

import org.commended.shared.NotFound;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Surveys.Held;

/**
 * A text that asks people in.
 *
 * @param surveyOpen whether the survey takes answers
 * @param eventOpen whether there is an event to register for
 */
public record ArticlePage(Held held, boolean surveyOpen, boolean eventOpen) implements Page {

    @Override
    public Brand brand() {
        return held.organiser().brand();
    }

    public Survey survey() {
        return held.survey();
    }

    public Article article() {
        Article article = survey().article();
        if (article == null) throw new NotFound();
        return article;
    }
}
