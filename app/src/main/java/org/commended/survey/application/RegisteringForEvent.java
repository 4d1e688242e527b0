package org.commended.survey.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.people.domain.EmailAddress;
import org.commended.people.domain.NotAnEmailAddress;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.survey.EventRegistered;
import org.commended.survey.domain.Registrations;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyRefusal.AttendeeNameMissing;
import org.commended.survey.domain.SurveyRefusal.FieldTooLong;
import org.commended.survey.domain.SurveyRefusal.RegistrationOver;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers people for an event, each address once; doing it again changes nothing. */
@Component
public class RegisteringForEvent {

    private static final int LONGEST = 200;

    private final ReadingSurvey reading;
    private final Registrations registrations;
    private final ApplicationEventPublisher events;

    RegisteringForEvent(ReadingSurvey reading, Registrations registrations, ApplicationEventPublisher events) {
        this.reading = reading;
        this.registrations = registrations;
        this.events = events;
    }

    /** Answers with the address of the page that says thanks. */
    @Transactional
    public Outcome<String> register(String slug, Registration registration, Instant now) {
        Held held = reading.event(slug, now);
        SurveyEvent event = held.survey().event();
        if (event == null) throw new NotFound();
        List<Refusal> reasons = reasons(event, registration, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (registrations.add(held.survey().id(), registration)) {
            events.publishEvent(new EventRegistered(held, registration, now));
        }
        return Outcome.done("/events/" + slug + "/thanks");
    }

    private static List<Refusal> reasons(SurveyEvent event, Registration registration, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (!event.takesRegistrations(now)) reasons.add(new RegistrationOver());
        if (registration.name().isEmpty()) reasons.add(new AttendeeNameMissing());
        if (registration.name().length() > LONGEST) reasons.add(new FieldTooLong("name", LONGEST));
        if (!EmailAddress.isOne(registration.email())) reasons.add(new NotAnEmailAddress(registration.email()));
        if (registration.organisation().length() > LONGEST) reasons.add(new FieldTooLong("organisation", LONGEST));
        return reasons;
    }
}
