package org.commended.entry.domain;

import java.time.ZonedDateTime;
import org.commended.shared.Refusal;

/** Why an entry is not given a later deadline. */
public sealed interface ExtensionRefusal extends Refusal {

    @Override
    default String field() {
        return "until-day";
    }

    record NewDeadlineMissing() implements ExtensionRefusal {}

    record NewDeadlinePast() implements ExtensionRefusal {}

    /** @param closes the deadline of everybody */
    record NewDeadlineNotLater(ZonedDateTime closes) implements ExtensionRefusal {}

    /** There is no deadline that could be later. */
    record NothingToExtend() implements ExtensionRefusal {}

    /** Judges have finished there, or something is decided. */
    record TooLateToExtend(String category) implements ExtensionRefusal {}

    record NoDraftChosen() implements ExtensionRefusal {
        @Override
        public String field() {
            return "entries";
        }
    }

    /** It was taken back meanwhile, or another took its place. */
    record ExtensionGone() implements ExtensionRefusal {}
}
