package org.commended.meeting.application;

import java.util.List;
import org.commended.meeting.domain.MeetingRefusal.MinutesWordsMissing;
import org.commended.meeting.domain.MeetingRefusal.MinutesWordsTooLong;
import org.commended.shared.Refusal;

/** What stands in the way of words for the minutes. */
final class Words {

    /** In characters: a page of print. */
    private static final int LONGEST = 4_000;

    private Words() {}

    static List<Refusal> tooLong(String field, String words) {
        return words.length() > LONGEST ? List.of(new MinutesWordsTooLong(field, LONGEST)) : List.of();
    }

    static List<Refusal> missing(String field, String words) {
        return words.isBlank() ? List.of(new MinutesWordsMissing(field)) : tooLong(field, words);
    }
}
