package org.commended.survey.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.Settings;
import org.commended.survey.application.ReadingSurvey;
import org.commended.survey.application.RegisteringForEvent;
import org.commended.survey.domain.Registrations.Registration;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An event and registering for it. */
@RestController
class SurveyEventController {

    private final ReadingSurvey reading;
    private final RegisteringForEvent registering;
    private final Settings settings;

    SurveyEventController(ReadingSurvey reading, RegisteringForEvent registering, Settings settings) {
        this.reading = reading;
        this.registering = registering;
        this.settings = settings;
    }

    @GetMapping("/events/{event}")
    @AllowedTo(Access.ANYONE)
    Page event(@PathVariable String event, Instant now) {
        return page(event, Form.empty(), now);
    }

    @PostMapping("/events/{event}/registration")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> register(@PathVariable String event, Form form, Instant now) {
        var registration = new Registration(form.text("email"), form.text("name"), form.text("organisation"), now);
        return registering
                .register(event, registration, now)
                .fold(Answer::seeOther, reasons -> Answer.refused(page(event, form.refused(reasons), now)));
    }

    @GetMapping("/events/{event}/thanks")
    @AllowedTo(Access.ANYONE)
    Page thanks(@PathVariable String event, Instant now) {
        return new ThanksPage(reading.event(event, now), "event");
    }

    @GetMapping("/events/{event}/calendar.ics")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> calendar(@PathVariable String event, Instant now) {
        byte[] calendar =
                EventCalendar.of(reading.event(event, now), settings.baseUrl()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + event + ".ics\"")
                .body(calendar);
    }

    private Page page(String slug, Form form, Instant now) {
        Held held = reading.event(slug, now);
        var event = held.survey().event();
        boolean open = event != null && event.takesRegistrations(now);
        return new EventPage(held, open, held.survey().takesAnswers(now), form);
    }
}
