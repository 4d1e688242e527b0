package org.commended.meeting.web;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.Deciding;
import org.commended.meeting.application.MinuteWords;
import org.commended.meeting.application.ProposedMoves;
import org.commended.meeting.application.ReadingItem;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Proceedings;
import org.commended.meeting.domain.Question;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one person may see it: what is kept from them was left out before it was made.
 *
 * @param proceedings what they may know of what happened
 * @param items the agenda, without what is kept from them
 * @param kept how many entries are
 * @param out whether an entry that is kept from them is discussed now
 * @param told whether figures and their order would tell them what is kept from them: then there are none
 * @param ownFirst how many score sheets they have still to hand in before they may see those of others
 * @param scores of the entry that is discussed; null where none is
 * @param vote the one that is going on; null where none is
 * @param elsewhere categories an entry could be moved to
 * @param proposed moves that the organiser has still to ask about, once the meeting is closed
 */
public record MeetingPage(
        Attendance attendance,
        Proceedings proceedings,
        MinuteWords words,
        List<ItemRow> items,
        int kept,
        boolean out,
        boolean told,
        int ownFirst,
        ReadingItem.@Nullable Item scores,
        List<Seat> seats,
        @Nullable Balloting vote,
        List<Category> elsewhere,
        List<ProposedMoves.Open> proposed,
        Form form)
        implements Page {

    private static final int LATEST = 6;

    @Override
    public Brand brand() {
        return attendance.whole().organiser().brand();
    }

    public Meeting meeting() {
        return attendance.meeting();
    }

    public String address() {
        return "/meetings/" + meeting().id();
    }

    public String room() {
        return "/judging/" + meeting().category() + "/meeting";
    }

    public List<NavItem> nav() {
        return MeetingPages.nav(attendance);
    }

    public ZonedDateTime startsAt() {
        return meeting().details().startsAt().atZone(words.zone());
    }

    public ZonedDateTime endsAt() {
        return meeting().details().endsAt().atZone(words.zone());
    }

    public boolean isShortlist() {
        return meeting().kind() == DecisionKind.SHORTLIST;
    }

    public List<AwardLevel> levels() {
        return attendance.whole().edition().levelsOf(attendance.category());
    }

    public @Nullable ItemRow current() {
        return items.stream().filter(ItemRow::current).findFirst().orElse(null);
    }

    public List<ItemRow> talk() {
        return items.stream().filter(row -> row.item().talk()).toList();
    }

    public List<ItemRow> rest() {
        return items.stream().filter(row -> !row.item().talk()).toList();
    }

    /** Whether entries stand in an order that comes of what was given, and can be moved in it. */
    public boolean isOrdered() {
        return ownFirst == 0 && !told;
    }

    public boolean hasRestLeft() {
        return rest().stream().anyMatch(row -> row.decided() == null && !row.gone());
    }

    public long undecided() {
        return items.stream()
                .filter(row -> row.decided() == null && !row.gone())
                .count();
    }

    /** Members who are there, those out of the room too. */
    public long present() {
        return seats.stream().filter(seat -> seat.member() && seat.isThere()).count();
    }

    public boolean isQuorate() {
        return present() >= meeting().details().quorum();
    }

    public boolean isHere() {
        return proceedings.present().contains(attendance.viewer().id());
    }

    /** What happened last, the latest first. */
    public List<Line> latest() {
        if (ownFirst > 0) return List.of();
        List<Line> all = proceedings.lines();
        return all.subList(Math.max(0, all.size() - LATEST), all.size()).reversed();
    }

    /** What can be voted for, in words. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        if (vote == null) return choices;
        vote.vote().put().choices().forEach(choice -> choices.put(choice, words.choice(choice)));
        choices.put(Question.ABSTAIN, words.choice(Question.ABSTAIN));
        return choices;
    }

    /** Between what the casting vote decides, in words. */
    public Map<String, String> open() {
        Map<String, String> choices = new LinkedHashMap<>();
        if (vote == null || vote.vote().closed() == null) return choices;
        vote.vote().closed().open().forEach(choice -> choices.put(choice, words.choice(choice)));
        return choices;
    }

    /** What the decision form proposes: what the last vote on the entry chose, else what the ranking says. */
    public String proposed(ItemRow row) {
        return proceedings.votes().stream()
                .filter(one -> one.put().question() != Question.CHOOSE
                        && one.isAbout(row.item().entry()))
                .flatMap(one -> one.winners().stream())
                .reduce((first, last) -> last)
                .map(choice -> choice.equals(Question.YES) ? Deciding.TAKEN : choice)
                .map(choice -> List.of(Question.NO, Question.NONE).contains(choice) ? Deciding.NOT : choice)
                .orElse("");
    }
}
