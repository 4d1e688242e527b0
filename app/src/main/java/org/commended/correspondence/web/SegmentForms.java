package org.commended.correspondence.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.correspondence.segment.LetterDraft;
import org.commended.correspondence.segment.Recipient;
import org.commended.correspondence.segment.Segment;
import org.commended.correspondence.segment.WritingToSegment;
import org.commended.correspondence.segment.WritingToSegment.Sender;
import org.commended.judging.Progress.JudgeProgress;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Form;
import org.commended.shared.web.Languages;
import org.springframework.stereotype.Component;

/** Makes the page a letter is written on, and reads what was typed there. */
@Component
class SegmentForms {

    private final WritingToSegment writing;
    private final Languages languages;

    SegmentForms(WritingToSegment writing, Languages languages) {
        this.writing = writing;
        this.languages = languages;
    }

    /**
     * With everybody ticked who was not written to in the past week, and words to begin with.
     *
     * @param categories of which judges are ticked; empty for all
     */
    SegmentPage first(Programmes.Whole whole, Segment segment, Collection<CategoryId> categories, Sender sender) {
        WritingToSegment.Lists lists = writing.lists(whole, sender);
        Set<PersonId> behind = lists.behind(categories);
        List<String> ticked = lists.people().getOrDefault(segment, List.of()).stream()
                .map(Recipient::id)
                .filter(id ->
                        !lists.recent().containsKey(id) && (segment != Segment.JUDGES_BEHIND || behind.contains(id)))
                .map(PersonId::toString)
                .toList();
        var words = languages.english();
        String key = "letters.suggest." + segment.slug();
        Form form = Form.of(Map.of(
                "to",
                ticked,
                "subject",
                List.of(words.get(key + ".subject")),
                "text",
                List.of(words.get(key + ".text"))));
        return page(whole, segment, lists, form);
    }

    /** With everything as it was typed. */
    SegmentPage again(Programmes.Whole whole, Segment segment, Form form, Sender sender) {
        return page(whole, segment, writing.lists(whole, sender), form);
    }

    private static SegmentPage page(Programmes.Whole whole, Segment segment, WritingToSegment.Lists lists, Form form) {
        List<SegmentPage.Reader> readers = lists.people().getOrDefault(segment, List.of()).stream()
                .map(recipient -> new SegmentPage.Reader(
                        recipient.id().toString(),
                        recipient.name(),
                        recipient.email(),
                        recipient.about(),
                        lists.recent().get(recipient.id())))
                .toList();
        return new SegmentPage(whole, segment, readers, done(segment, lists), isOpen(segment, lists), form);
    }

    /** Judges who get no letter, since nothing of theirs is missing anywhere. */
    private static List<String> done(Segment segment, WritingToSegment.Lists lists) {
        if (segment != Segment.JUDGES_BEHIND) return List.of();
        Set<PersonId> missing = lists.judges().stream()
                .filter(judge -> judge.left() > 0)
                .map(JudgeProgress::judge)
                .collect(Collectors.toSet());
        return lists.judges().stream()
                .filter(judge -> !missing.contains(judge.judge()))
                .map(JudgeProgress::name)
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isOpen(Segment segment, WritingToSegment.Lists lists) {
        return switch (segment) {
            case DRAFTS, SUBMITTED, JUDGES_BEHIND -> true;
            case SHORTLISTED, NOT_SHORTLISTED -> lists.shortlisted();
        };
    }

    static LetterDraft draft(Segment segment, Form form) {
        return new LetterDraft(
                segment,
                form.all("to").stream().map(PersonId::of).collect(Collectors.toSet()),
                form.text("subject"),
                form.text("text"),
                form.chose("again", "yes"));
    }
}
