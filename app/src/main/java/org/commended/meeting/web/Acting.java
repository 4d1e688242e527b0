package org.commended.meeting.web;

import java.util.function.Function;
import org.commended.meeting.application.Asked;
import org.commended.shared.Outcome;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers every act of the meeting's page alike: back to the page, or the page with what stood in the way. */
@Component
class Acting {

    private final MeetingPages pages;

    Acting(MeetingPages pages) {
        this.pages = pages;
    }

    ResponseEntity<Page> answer(Sent sent, Function<Asked, Outcome<Asked>> act) {
        return act.apply(sent.asked())
                .fold(
                        done -> Answer.seeOther("/meetings/" + sent.meeting()),
                        reasons -> Answer.refused(
                                pages.page(sent.meeting(), sent.form().refused(reasons), sent.viewer(), sent.now())));
    }
}
