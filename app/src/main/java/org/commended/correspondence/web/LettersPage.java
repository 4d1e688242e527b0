package org.commended.correspondence.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commended.programme.Programmes;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The letters room: whom one can write to, and what became of every letter.
 *
 * @param log one page of it
 * @param shown which letters the log shows; null for all
 * @param number of the log's page, from 1
 * @param reminders on which days each segment that can be is reminded, by the segment's word
 * @param justSent how many letters were laid in the outbox a moment ago; 0 for none
 */
public record LettersPage(
        Programmes.Whole whole,
        List<Group> groups,
        List<Line> log,
        Counts counts,
        @Nullable State shown,
        int number,
        int justSent,
        Form reminders)
        implements Page {

    public LettersPage {
        groups = List.copyOf(groups);
        log = List.copyOf(log);
    }

    /**
     * A segment in short.
     *
     * @param open whether its people can be known yet
     */
    public record Group(String segment, int people, boolean open) {}

    /** What became of a letter. */
    public enum State {
        SENT,
        WAITING,
        TROUBLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Counts(int sent, int waiting, int trouble) {
        public int all() {
            return sent + waiting + trouble;
        }

        public int of(@Nullable State state) {
            return switch (state) {
                case SENT -> sent;
                case WAITING -> waiting;
                case TROUBLE -> trouble;
                case null -> all();
            };
        }
    }

    /**
     * A letter in the log.
     *
     * @param kept whether it goes to somebody who writes an entry that is kept from whoever reads the log
     */
    public record Line(
            String kind,
            String name,
            String email,
            String subject,
            State state,
            Instant writtenAt,
            @Nullable Instant sentAt,
            boolean givenUp,
            @Nullable String trouble,
            boolean kept) {}

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String address() {
        return whole.desk() + "/letters";
    }

    public int pages() {
        return Math.max(1, (counts.of(shown) + DeliveryLog.PAGE - 1) / DeliveryLog.PAGE);
    }

    /** The address of another page of the log. */
    public String page(int other, @Nullable State state) {
        String only = state == null ? "" : "&show=" + state.word();
        return address() + "?page=" + other + only + "#log";
    }
}
