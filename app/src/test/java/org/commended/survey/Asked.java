package org.commended.survey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Awards;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Organiser;
import org.commended.shared.Viewer;
import org.commended.survey.application.EditingSurvey;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.SurveyId;
import org.springframework.boot.test.context.TestComponent;

/** Surveys that are open, made for one test each. */
@TestComponent
public class Asked {

    private final Awards awards;
    private final Programmes programmes;
    private final People people;
    private final EditingSurvey editing;
    private final OrganisingSurveys organising;

    Asked(Awards awards, Programmes programmes, People people, EditingSurvey editing, OrganisingSurveys organising) {
        this.awards = awards;
        this.programmes = programmes;
        this.people = people;
        this.editing = editing;
        this.organising = organising;
    }

    /** A survey with whose it is and who runs it. */
    public record Open(Organiser organiser, Viewer by, SurveyId id, String slug, String event) {
        public String desk() {
            return "/manage/" + organiser.slug() + "/surveys/" + id;
        }

        public String address() {
            return "/surveys/" + slug;
        }
    }

    public Open open(Document document, Instant now) {
        Awards.Run run = awards.edition(HouseRules.NONE);
        Organiser organiser = programmes.findOrganiser(run.organiser()).orElseThrow();
        Person ffion = people.get(run.by());
        Viewer by = new Viewer(ffion.id(), ffion.name(), ffion.email(), Set.of());
        String address = editing.create(organiser, document, UUID.randomUUID().toString(), by, now);
        SurveyId id = SurveyId.of(address.substring(address.lastIndexOf('/') + 1));
        organising.open(organiser.slug(), id, by, now);
        var survey = organising.get(organiser.slug(), id).survey();
        String event = survey.event() == null ? "" : "/events/" + survey.event().slug();
        return new Open(organiser, by, id, survey.slug(), event);
    }
}
