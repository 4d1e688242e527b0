package org.commended.programme.web;

import java.util.List;
import java.util.Optional;
import org.commended.programme.application.Change;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.InOrder;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Address;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** An ordered list inside a document, each of its items on a page of its own: criteria of a category, sponsors of an edition. */
public abstract class Items<D, I> {

    /** The last word of the address of an item that is not there yet. */
    public static final String NEW = "new";

    private final String word;

    protected Items(String word) {
        this.word = word;
    }

    public final String word() {
        return word;
    }

    protected abstract List<I> in(D document);

    protected abstract D with(D document, List<I> items);

    protected abstract String id(I item);

    protected abstract String name(I item);

    /** An item's form; null for a new one. */
    protected abstract Form shown(D document, @Nullable I item);

    /** @param id the item's; for a new one {@link #newId} makes it */
    protected abstract Outcome<I> read(D document, String id, Reading reading);

    /** An id for what was typed on a new item's page. */
    protected abstract String newId(D document, Form typed);

    public abstract Page list(At<D> at);

    protected abstract Page page(At<D> at, String id, Sheet sheet);

    /** Takes an item away, with whatever else follows from that. */
    public abstract Outcome<D> remove(D document, String id, Doing doing);

    private Optional<I> find(D document, String id) {
        return in(document).stream().filter(item -> id(item).equals(id)).findFirst();
    }

    private I get(D document, String id) {
        return find(document, id).orElseThrow(NotFound::new);
    }

    public final String name(D document, String id) {
        return name(get(document, id));
    }

    public final Page open(At<D> at, String id) {
        if (!id.equals(NEW)) get(at.now(), id);
        return room(id).open(at);
    }

    public final Change<D> move(String id, boolean up) {
        return now -> Outcome.done(with(now, InOrder.moved(in(now), get(now, id), up)));
    }

    protected final D without(D document, String id) {
        return with(document, InOrder.without(in(document), get(document, id)));
    }

    /** An item's page, which saves like any other; one that was removed meanwhile can be saved back. */
    public final Room<D> room(String id) {
        if (!Address.isSlug(id)) throw new NotFound();
        return new Room<>(word) {
            @Override
            protected Form shown(D now) {
                return Items.this.shown(now, find(now, id).orElse(null));
            }

            @Override
            protected Outcome<D> read(D now, Reading reading) {
                String own = id.equals(NEW) ? newId(now, reading.form()) : id;
                return Items.this
                        .read(now, own, reading)
                        .fold(
                                item -> Outcome.done(with(now, InOrder.with(in(now), item, Items.this::id))),
                                Outcome::refused);
            }

            @Override
            protected Page page(At<D> at, Sheet sheet) {
                return Items.this.page(at, id, sheet);
            }
        };
    }
}
