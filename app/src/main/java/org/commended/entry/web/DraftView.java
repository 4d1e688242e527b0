package org.commended.entry.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commended.entry.domain.About;
import org.commended.entry.domain.AnswerRefusal.TooManyWords;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.Refusal;
import org.commended.shared.web.Brand;
import org.jspecify.annotations.Nullable;

/** An entry as its writers' pages show it. */
public record DraftView(Draft draft, Instant now) {

    /** How it stands, in the terms of somebody who writes it. */
    public enum State {
        OPEN,
        SENT,
        CHANGED,
        NEVER_SENT,
        SENT_AND_CLOSED,
        CHANGED_AND_CLOSED,
        RULED_OUT,
        WITHDRAWN
    }

    /**
     * A line of the task list.
     *
     * @param tag how it stands; its words are under {@code entry.tag.}
     * @param figure what the words are filled in with
     * @param css the class of the tag
     */
    public record Task(String title, String href, String tag, int figure, String css) {}

    public Entry entry() {
        return draft.entry();
    }

    public Whole whole() {
        return draft.form().whole();
    }

    public Category category() {
        return draft.form().category();
    }

    public Brand brand() {
        return whole().organiser().brand();
    }

    public String href() {
        return "/entries/" + entry().id();
    }

    public String href(String page) {
        return href() + "/" + page;
    }

    public ZoneId zone() {
        return whole().edition().zone();
    }

    public @Nullable ZonedDateTime closesAt() {
        Instant closes = draft.form().deadline().told();
        return closes == null ? null : closes.atZone(zone());
    }

    public @Nullable ZonedDateTime sentAt() {
        Instant sent = entry().submittedAt();
        return sent == null ? null : sent.atZone(zone());
    }

    public State state() {
        return switch (entry().standing()) {
            case WITHDRAWN -> State.WITHDRAWN;
            case RULED_OUT -> State.RULED_OUT;
            case DRAFT -> isWindowOpen() ? State.OPEN : State.NEVER_SENT;
            case SUBMITTED, ELIGIBLE -> sentState();
        };
    }

    private State sentState() {
        if (entry().hasUnsentChanges()) return isWindowOpen() ? State.CHANGED : State.CHANGED_AND_CLOSED;
        return isWindowOpen() ? State.SENT : State.SENT_AND_CLOSED;
    }

    private boolean isWindowOpen() {
        return draft.form().window().isOpen(now);
    }

    /** Whether entries closed and this one may be written in all the same, for what it was not asked before. */
    public boolean isGivenTime() {
        return isOpen() && draft.form().deadline().isOnlyMore(now);
    }

    /** Whether the deadline passed and it is taken all the same, marked as late. */
    public boolean isInGrace() {
        return isOpen() && draft.form().deadline().isInGrace(now);
    }

    public @Nullable ZonedDateTime graceEndsAt() {
        Instant ends = draft.form().deadline().entire().closesAt();
        return ends == null ? null : ends.atZone(zone());
    }

    /** Whether it has a later deadline than the others. */
    public boolean isExtended() {
        return isOpen() && draft.form().deadline().isExtended();
    }

    /** Whether anything can be written in it now. */
    public boolean isOpen() {
        return isWindowOpen() && draft.closedBecause().isEmpty();
    }

    /** Whether there is anything to send: a draft, or changes since it was sent. */
    public boolean isToSend() {
        return isOpen() && state() != State.SENT;
    }

    /** Whether whoever looks at it may send it, take it back and say who takes part. */
    public boolean isToDispose() {
        return draft.right().maySubmit();
    }

    /** Whether whoever looks at it may read it and no more. */
    public boolean isReadOnly() {
        return !draft.right().mayWrite();
    }

    /** Who is entering: asked first, and for a partnership not done with one name. */
    public Task aboutTask() {
        boolean lacking = About.of(entry()).lacksPartners(category());
        return lacking
                ? new Task("", href("about"), "wrong", 1, "stop")
                : new Task("", href("about"), "done", 0, "done");
    }

    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        draft.form().sections().forEach(section -> tasks.add(task(section)));
        return tasks;
    }

    private Task task(Section section) {
        String href = href("sections/" + section.number());
        String title = section.title();
        List<Refusal> troubles = draft.troubles(section);
        int over = troubles.stream()
                .mapToInt(trouble -> trouble instanceof TooManyWords words ? words.over() : 0)
                .sum();
        if (over > 0) return new Task(title, href, "over", over, "stop");
        if (!troubles.isEmpty()) return new Task(title, href, "wrong", troubles.size(), "stop");
        if (!draft.isBegun(section)) return new Task(title, href, "not-started", 0, "");
        return draft.isDone(section) ? new Task(title, href, "done", 0, "done") : new Task(title, href, "begun", 0, "");
    }

    public long done() {
        return draft.form().sections().stream().filter(draft::isDone).count();
    }
}
