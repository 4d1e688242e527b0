package org.commended.entry.application;

import java.time.Instant;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Extension;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Screening;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Something that happened to an entry. */
public sealed interface Event {

    Instant at();

    @Nullable
    PersonId by();

    record Started(Instant at, @Nullable PersonId by) implements Event {}

    /** @param late after the deadline, in the grace of the house */
    record Sent(Instant at, PersonId by, boolean late) implements Event {}

    record Extended(Instant at, PersonId by, Extension extension, boolean takenBack) implements Event {}

    record Screened(Screening screening) implements Event {
        @Override
        public Instant at() {
            return screening.at();
        }

        @Override
        public PersonId by() {
            return screening.by();
        }
    }

    record Corrected(Correction correction) implements Event {
        @Override
        public Instant at() {
            return correction.at();
        }

        @Override
        public PersonId by() {
            return correction.by();
        }
    }

    record MoveAsked(Move move) implements Event {
        @Override
        public Instant at() {
            return move.at();
        }

        @Override
        public PersonId by() {
            return move.by();
        }
    }

    record MoveSettled(Move move, Move.Settled how) implements Event {
        @Override
        public Instant at() {
            return how.at();
        }

        @Override
        public PersonId by() {
            return how.by();
        }
    }

    record Withdrawn(Instant at, PersonId by) implements Event {}
}
