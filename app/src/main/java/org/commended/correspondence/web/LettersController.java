package org.commended.correspondence.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commended.correspondence.reminding.ChoosingReminders;
import org.commended.correspondence.reminding.ReminderPlan;
import org.commended.correspondence.segment.Segment;
import org.commended.correspondence.segment.WritingToSegment;
import org.commended.correspondence.web.LettersPage.State;
import org.commended.entry.KeptEntries;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
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

/** The letters room of an edition. */
@RestController
class LettersController {

    private final Programmes programmes;
    private final WritingToSegment writing;
    private final DeliveryLog log;
    private final KeptEntries kept;
    private final ChoosingReminders choosing;

    LettersController(
            Programmes programmes,
            WritingToSegment writing,
            DeliveryLog log,
            KeptEntries kept,
            ChoosingReminders choosing) {
        this.programmes = programmes;
        this.writing = writing;
        this.log = log;
        this.kept = kept;
        this.choosing = choosing;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/letters")
    @AllowedTo(Access.ORGANISER)
    Page letters(@PathVariable String edition, Form query, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        Programmes.Whole whole = programmes.getWhole(id);
        WritingToSegment.Lists lists = writing.lists(whole, new WritingToSegment.Sender(viewer, now));
        State shown = state(query.text("show")).orElse(null);
        int page = number(query.text("page"), 1);
        List<LettersPage.Group> groups = Arrays.stream(Segment.values())
                .map(segment -> group(segment, lists))
                .toList();
        return new LettersPage(
                whole,
                groups,
                log.list(id, shown, page, kept.listKept(id, viewer.id())),
                log.count(id),
                shown,
                page,
                number(query.text("sent"), 0),
                reminders(id));
    }

    @PostMapping("/manage/{organiser}/editions/{edition}/letters/reminders")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remind(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        Map<Segment, List<Integer>> days = new EnumMap<>(Segment.class);
        for (Segment segment : ReminderPlan.SEGMENTS) {
            days.put(
                    segment,
                    ReminderPlan.CHOICES.stream()
                            .filter(day -> form.chose(segment.slug(), String.valueOf(day)))
                            .toList());
        }
        choosing.choose(id, days, viewer.id(), now);
        return Answer.seeOther(programmes.getWhole(id).desk() + "/letters#reminders");
    }

    private Form reminders(EditionId edition) {
        Map<String, List<String>> days = choosing.list(edition).stream()
                .collect(toMap(
                        plan -> plan.segment().slug(),
                        plan -> plan.days().stream().map(String::valueOf).toList()));
        return Form.of(days);
    }

    private static LettersPage.Group group(Segment segment, WritingToSegment.Lists lists) {
        int people = lists.people().getOrDefault(segment, List.of()).size();
        return new LettersPage.Group(segment.slug(), people, SegmentForms.isOpen(segment, lists));
    }

    private static Optional<State> state(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static int number(String text, int otherwise) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : otherwise;
    }
}
