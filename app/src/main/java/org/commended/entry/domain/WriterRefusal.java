package org.commended.entry.domain;

import org.commended.shared.PersonId;
import org.commended.shared.Refusal;

/** Why somebody was not let in to write an entry, or may not do this with it. */
public sealed interface WriterRefusal extends Refusal {

    record EmailUnclear() implements WriterRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record TooManyWriters(int most) implements WriterRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record HandOverReasonMissing() implements WriterRefusal {
        @Override
        public String field() {
            return "hand-reason";
        }
    }

    /** Somebody must be able to send it. */
    record NobodyLeftToSend(PersonId person) implements WriterRefusal {
        @Override
        public String field() {
            return "right-" + person;
        }
    }

    record MayOnlyRead() implements WriterRefusal {}

    record OthersSend() implements WriterRefusal {}
}
