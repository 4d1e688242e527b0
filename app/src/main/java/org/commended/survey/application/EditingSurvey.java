package org.commended.survey.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.programme.domain.Organiser;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.commended.survey.SurveySaved;
import org.commended.survey.application.Addresses.Wish;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk;
import org.commended.survey.domain.SurveyDesk.Place;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.SurveyQuestion;
import org.commended.survey.domain.SurveyRefusal.QuestionAnswered;
import org.commended.survey.domain.SurveyRefusal.SurveyChangedMeanwhile;
import org.commended.survey.domain.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a survey, and changes it. What people have answered stays as it was asked. */
@Component
public class EditingSurvey {

    private static final int MOST = 1_000;

    private final Surveys surveys;
    private final OrganisingSurveys organising;
    private final SurveyDesk desk;
    private final Sheets sheets;
    private final Addresses addresses;
    private final Once once;
    private final ApplicationEventPublisher events;

    EditingSurvey(
            Surveys surveys,
            OrganisingSurveys organising,
            SurveyDesk desk,
            Sheets sheets,
            Addresses addresses,
            Once once,
            ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.organising = organising;
        this.desk = desk;
        this.sheets = sheets;
        this.addresses = addresses;
        this.once = once;
        this.events = events;
    }

    /** Keeps a new survey, not public yet, and answers with its work address; sent twice, it is one survey. */
    @Transactional
    public String create(Organiser organiser, Document document, String token, Viewer viewer, Instant now) {
        Optional<String> done = once.find(token);
        if (done.isPresent()) return done.get();
        Survey survey = addNew(organiser, withFreeId(organiser, document), now);
        String address = "/manage/" + organiser.slug() + "/surveys/" + survey.id();
        once.take(token, address, now);
        events.publishEvent(new SurveySaved(survey.id().value(), viewer.id(), now));
        return address;
    }

    /** A survey written here gets an id that none of its organiser's has in files. */
    private Document withFreeId(Organiser organiser, Document document) {
        String wish = document.details().id();
        String free = Stream.concat(Stream.of(wish), IntStream.range(2, MOST).mapToObj(number -> wish + "-" + number))
                .filter(id -> surveys.find(organiser.id(), id).isEmpty())
                .findFirst()
                .orElseThrow();
        return new Document(document.details().called(free), document.event(), document.article());
    }

    Survey addNew(Organiser organiser, Document document, Instant now) {
        SurveyId id = SurveyId.next();
        String slug = addresses.free(new Wish(Place.SURVEY, document.details().id(), "survey"), organiser.slug(), id);
        Survey bare = new Survey(id, organiser.id(), slug, document.details(), null, null, null, null, 0);
        desk.add(filled(bare, organiser, document), Seeds.next(), now);
        return organising.get(organiser.slug(), id).survey();
    }

    /** @param version of the survey as the page showed it */
    @Transactional
    public Outcome<SurveyId> change(String organiser, SurveyId id, int version, Document document, Saving saving) {
        desk.hold(id);
        var held = organising.get(organiser, id);
        Survey survey = held.survey();
        List<Refusal> reasons = new ArrayList<>();
        if (survey.version() != version) reasons.add(new SurveyChangedMeanwhile());
        reasons.addAll(answered(survey, document));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        desk.save(filled(survey, held.organiser(), document));
        events.publishEvent(new SurveySaved(id.value(), saving.viewer().id(), saving.at()));
        return Outcome.done(id);
    }

    /** Who saves, and when. */
    public record Saving(Viewer viewer, Instant at) {}

    private List<Refusal> answered(Survey survey, Document document) {
        Set<String> answered = sheets.listAnswered(survey.id());
        return survey.details().questions().stream()
                .filter(question -> answered.contains(question.id()))
                .filter(question -> !document.details().questions().contains(question))
                .map(SurveyQuestion::text)
                .<Refusal>map(QuestionAnswered::new)
                .toList();
    }

    /** The survey with what the document says; an event and an article keep the addresses they have. */
    Survey filled(Survey survey, Organiser organiser, Document document) {
        return survey.with(
                document.details(),
                event(survey, organiser, document.event()),
                article(survey, organiser, document.article()));
    }

    private @Nullable SurveyEvent event(Survey survey, Organiser organiser, @Nullable SurveyEvent wished) {
        if (wished == null) return null;
        SurveyEvent before = survey.event();
        String slug = before != null && before.id().equals(wished.id())
                ? before.slug()
                : addresses.free(new Wish(Place.EVENT, wished.id(), "event"), organiser.slug(), survey.id());
        return wished.at(slug);
    }

    private @Nullable Article article(Survey survey, Organiser organiser, @Nullable Article wished) {
        if (wished == null) return null;
        Article before = survey.article();
        String slug = before != null
                ? before.slug()
                : addresses.free(new Wish(Place.ARTICLE, wished.title(), "article"), organiser.slug(), survey.id());
        return wished.at(slug);
    }
}
