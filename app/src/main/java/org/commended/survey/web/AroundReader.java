package org.commended.survey.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.commended.shared.Address;
import org.commended.shared.web.Form;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyEvent.Leader;
import org.commended.survey.domain.SurveyRefusal.ArticleTextMissing;
import org.commended.survey.domain.SurveyRefusal.AuthorMissing;
import org.commended.survey.domain.SurveyRefusal.HourUnknown;
import org.jspecify.annotations.Nullable;

/** Reads the event and the article around a survey. Each is there when it has a title. */
final class AroundReader {

    private final Form form;
    private final SurveyFormReader reader;

    AroundReader(Form form, SurveyFormReader reader) {
        this.form = form;
        this.reader = reader;
    }

    /** @param before the event as it was; it keeps its id */
    @Nullable
    SurveyEvent event(@Nullable SurveyEvent before) {
        if (!form.has("event-title")) return null;
        String title = form.text("event-title");
        return new SurveyEvent(
                "",
                before == null ? slug(title, "event") : before.id(),
                slug(form.text("event-kind"), "webinar"),
                title,
                reader.date("event-date"),
                time(),
                form.chose("event-online", "yes"),
                leaders());
    }

    private static String slug(String words, String otherwise) {
        String slug = Address.slugOf(words);
        return slug.isEmpty() ? otherwise : slug;
    }

    private @Nullable LocalTime time() {
        if (!form.has("event-time")) return null;
        try {
            return LocalTime.parse(form.text("event-time"));
        } catch (DateTimeException noTime) {
            reader.refuse(new HourUnknown("event-time"));
            return null;
        }
    }

    /** One a line: the name, a comma, the organisation. */
    private List<Leader> leaders() {
        return form.text("leaders")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(AroundReader::leader)
                .toList();
    }

    private static Leader leader(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new Leader(line, null)
                : new Leader(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    @Nullable
    Article article() {
        if (!form.has("article-title")) return null;
        if (!form.has("article-text")) reader.refuse(new ArticleTextMissing());
        return new Article(
                "",
                reader.text("topic"),
                form.text("article-title"),
                reader.text("standfirst"),
                reader.text("paid"),
                author(),
                form.text("article-text"));
    }

    private Article.@Nullable Author author() {
        String role = reader.text("author-role");
        String organisation = reader.text("author-organisation");
        if (form.has("author-name")) return new Article.Author(form.text("author-name"), role, organisation);
        if (role != null || organisation != null) reader.refuse(new AuthorMissing());
        return null;
    }
}
