package org.commended.entry.application;

import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Extensions;
import org.commended.entry.domain.Moves;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Writers;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Opens entries: a writer's own, or an organiser's edition's. Any other is not found. */
@Component
public class ReadingDrafts {

    private final Drafts drafts;
    private final Answers answers;
    private final EntryForms forms;
    private final Moves moves;
    private final Extensions extensions;
    private final Writers writers;

    ReadingDrafts(
            Drafts drafts, Answers answers, EntryForms forms, Moves moves, Extensions extensions, Writers writers) {
        this.drafts = drafts;
        this.answers = answers;
        this.forms = forms;
        this.moves = moves;
        this.extensions = extensions;
        this.writers = writers;
    }

    public Draft get(EntryId id, PersonId writer) {
        return whole(drafts.findWritten(id, writer).orElseThrow(NotFound::new), right(id, writer));
    }

    /** The same without its form and answers: the id of an entry the person writes. */
    public EntryId getOwn(EntryId id, PersonId writer) {
        return drafts.findWritten(id, writer).orElseThrow(NotFound::new).id();
    }

    /** An entry of an edition that the caller was found to organise. */
    public Draft get(EntryId id, EditionId edition) {
        return whole(drafts.find(id, edition).orElseThrow(NotFound::new), Right.SUBMIT);
    }

    /** A writer's own, held until the transaction ends. */
    Draft hold(EntryId id, PersonId writer) {
        return whole(drafts.holdWritten(id, writer).orElseThrow(NotFound::new), right(id, writer));
    }

    /** An organiser's, held until the transaction ends. */
    Draft hold(EntryId id, EditionId edition) {
        return whole(drafts.hold(id, edition).orElseThrow(NotFound::new), Right.SUBMIT);
    }

    private Right right(EntryId id, PersonId writer) {
        return writers.findRight(id, writer).orElseThrow(NotFound::new);
    }

    private Draft whole(Entry entry, Right right) {
        EntryForm form = forms.get(entry.category())
                .until(
                        extensions.findUntil(entry.id()).orElse(null),
                        moves.findUntil(entry.id()).orElse(null));
        return new Draft(entry, form, answers.list(entry.id()), right);
    }
}
