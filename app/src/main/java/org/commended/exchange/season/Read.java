package org.commended.exchange.season;

import java.util.List;

/** What a reading gives: a whole file, or everything that is wrong with it. */
public sealed interface Read {

    /**
     * A season file in which everything is as the format says and every id points somewhere.
     *
     * @param warnings the unknown fields that a lenient reading left out; empty in a strict one
     */
    record ReadSeason(SeasonFile file, List<Problem> warnings) implements Read {
        public ReadSeason {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A survey file in which everything is as the format says.
     *
     * @param warnings the unknown fields that a lenient reading left out; empty in a strict one
     */
    record ReadSurvey(SurveyFile file, List<Problem> warnings) implements Read {
        public ReadSurvey {
            warnings = List.copyOf(warnings);
        }
    }

    /** Every problem of the file, never empty; beyond a thousand they are only counted, in a last one. */
    record Rejected(List<Problem> problems) implements Read {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
