package org.commended.entry.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commended.entry.application.Bodies;
import org.commended.entry.application.LookingAgain;
import org.commended.entry.application.LookingTogether;
import org.commended.entry.application.MeetingWriters;
import org.commended.entry.application.MeetingWriters.Company;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.WritingAnswers;
import org.commended.entry.application.WritingAnswers.Saving;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.web.SectionPage.Found;
import org.commended.people.People;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing one section of an entry: with its buttons, or saved while one types. */
@RestController
class SectionController {

    /** What the button of a question for files sends before the question's id. */
    private static final String FILES = "files-";

    /** What the button beside an organisation's name sends before the question's id. */
    private static final String FIND = "find-";

    private final ReadingDrafts reading;
    private final WritingAnswers writing;
    private final MeetingWriters meeting;
    private final People people;
    private final LookingTogether together;
    private final LookingAgain again;
    private final Bodies bodies;

    SectionController(
            ReadingDrafts reading,
            WritingAnswers writing,
            MeetingWriters meeting,
            People people,
            LookingTogether together,
            LookingAgain again,
            Bodies bodies) {
        this.reading = reading;
        this.writing = writing;
        this.meeting = meeting;
        this.people = people;
        this.together = together;
        this.again = again;
        this.bodies = bodies;
    }

    @GetMapping("/entries/{id}/sections/{number}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, @PathVariable int number, Form asked, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        Section section = draft.form().section(number);
        Form form = SectionForm.of(draft, section).refused(draft.troubles(section));
        return page(draft, section, form, viewer, now).looking(found(draft, section, asked.text("find"), now));
    }

    /** What the register knows by the name that stands in an answer; nothing where nothing was looked for. */
    private Found found(Draft draft, Section section, String question, Instant now) {
        LocalDate day = now.atZone(draft.form().whole().edition().zone()).toLocalDate();
        return section.questions().stream()
                .filter(one -> one.id().equals(question) && one.kind() == Question.Kind.ORGANISATION)
                .filter(one -> !draft.text(one).isEmpty())
                .map(one -> new Found(question, bodies.search(draft.words(one), day)))
                .findFirst()
                .orElse(Found.NOTHING);
    }

    /** Who else is writing, for a page that stays open. */
    @GetMapping("/entries/{id}/sections/{number}/writers")
    @AllowedTo(Access.SIGNED_IN)
    Page writers(@PathVariable String id, @PathVariable int number, Viewer viewer, Instant now) {
        EntryId entry = reading.getOwn(EntryId.of(id), viewer.id());
        return new WritersPage(number, meeting.meet(viewer, entry, number, now).others());
    }

    @PostMapping("/entries/{id}/sections/{number}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> save(
            @PathVariable String id, @PathVariable int number, Form form, Viewer viewer, Instant now) {
        var saving = writing.save(viewer, EntryId.of(id), asked -> SectionForm.read(form, asked.section(number)), now);
        Section section = saving.draft().form().section(number);
        return switch (saving) {
            case Saving.Saved(Draft draft)
            when form.has(SectionForm.TYPING) ->
                Answer.ok(new SectionSavedPage(page(draft, section, SectionForm.of(draft, section), viewer, now)));
            case Saving.Saved(Draft draft) -> Answer.seeOther(onwards(draft, section, form.text("then")));
            case Saving.Refused(Draft draft, var reasons) ->
                Answer.refused(page(draft, section, form.refused(reasons), viewer, now));
            case Saving.Stale(Draft draft, List<Question> stale) ->
                Answer.changedMeanwhile(both(new DraftView(draft, now), section, form, stale, viewer));
        };
    }

    private SectionPage page(Draft draft, Section section, Form form, Viewer viewer, Instant now) {
        DraftView entry = new DraftView(draft, now);
        Company company =
                entry.isOpen() ? meeting.meet(viewer, draft.entry().id(), section.number(), now) : Company.NONE;
        return new SectionPage(
                entry, section, form, viewer, company, together.of(draft), again.of(draft), Found.NOTHING);
    }

    private MeanwhilePage both(DraftView entry, Section section, Form form, List<Question> stale, Viewer viewer) {
        List<PersonId> authors = stale.stream()
                .map(question -> entry.draft().answer(question.id()).by())
                .filter(Objects::nonNull)
                .toList();
        Form again = SectionForm.upToDate(form, entry.draft(), stale);
        return new MeanwhilePage(entry, section, again, stale, people.listNames(authors), viewer);
    }

    /** Who goes on while something is to be put right sees it first. */
    private static String onwards(Draft draft, Section section, String then) {
        String entry = "/entries/" + draft.entry().id();
        String here = entry + "/sections/" + section.number();
        if (then.startsWith(FIND)) return found(section, here, then.substring(FIND.length()));
        if (then.startsWith(FILES)) return entry + "/files/" + then.substring(FILES.length());
        if (then.equals("stop")) return entry;
        if (!then.equals("next") || !draft.troubles(section).isEmpty()) return here;
        boolean last = section.number() == draft.form().sections().size();
        return last ? entry + "/check" : entry + "/sections/" + (section.number() + 1);
    }

    private static String found(Section section, String here, String question) {
        return section.has(question) ? here + "?find=" + question + "#answer-" + question : here;
    }
}
