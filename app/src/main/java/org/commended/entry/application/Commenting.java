package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Comment;
import org.commended.entry.domain.Comments;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.domain.TogetherRefusal.RemarkMissing;
import org.commended.entry.domain.TogetherRefusal.RemarkTooLong;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something to the others who write an entry, and settles it. Nobody outside ever reads it. */
@Component
public class Commenting {

    private final ReadingDrafts reading;
    private final Comments comments;
    private final Once once;

    Commenting(ReadingDrafts reading, Comments comments, Once once) {
        this.reading = reading;
        this.comments = comments;
        this.once = once;
    }

    /**
     * What is said where.
     *
     * @param section from 1
     * @param thread what it answers; null where it begins a thread
     * @param field where it was typed
     * @param token of the form: sent twice, it is said once
     */
    public record Said(int section, @Nullable UUID thread, String field, String text, String token) {}

    @Transactional
    public Outcome<EntryId> say(Viewer viewer, EntryId id, Said said, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        Section section = draft.form().section(said.section());
        List<Refusal> closed = draft.closedBecause(now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        String text = said.text().strip();
        if (text.isEmpty()) return Outcome.refused(new RemarkMissing(said.field()));
        if (text.length() > Comment.LONGEST) return Outcome.refused(new RemarkTooLong(said.field(), Comment.LONGEST));
        thread(id, section, said.thread());
        if (once.take(said.token(), "/entries/" + id, now)) {
            comments.add(
                    id, new Comment(UUID.randomUUID(), section.key(), said.thread(), text, viewer.id(), now, null));
        }
        return Outcome.done(id);
    }

    /** An answer belongs to a thread of this very section. */
    private void thread(EntryId id, Section section, @Nullable UUID thread) {
        if (thread == null) return;
        Optional<Comment> first = comments.list(id).stream()
                .filter(comment -> comment.id().equals(thread) && comment.thread() == null)
                .findFirst();
        if (first.filter(comment -> section.has(comment.section())).isEmpty()) throw new NotFound();
    }

    /** The number of the section it was in. */
    @Transactional
    public Outcome<Integer> resolve(Viewer viewer, EntryId id, UUID thread, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        Comment comment = comments.list(id).stream()
                .filter(one -> one.id().equals(thread) && one.thread() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Refusal> closed = draft.closedBecause(now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        comments.resolve(id, thread, viewer.id(), now);
        return Outcome.done(draft.form().sections().stream()
                .filter(section -> section.has(comment.section()))
                .map(Section::number)
                .findFirst()
                .orElse(1));
    }
}
