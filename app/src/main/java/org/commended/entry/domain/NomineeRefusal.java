package org.commended.entry.domain;

import org.commended.shared.Refusal;

/** Why somebody was not told that they are put forward, or what they said was not taken. */
public sealed interface NomineeRefusal extends Refusal {

    /** Nobody puts themselves forward here. */
    record NomineeWrites() implements NomineeRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record NomineeAnsweredAlready() implements NomineeRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record NomineeNotTold(String name) implements NomineeRefusal {}

    record AnnouncedAlready() implements NomineeRefusal {}
}
