package org.commended.exchange.application;

import java.util.List;
import java.util.Objects;
import org.commended.exchange.season.Problem;
import org.commended.programme.Programmes.Whole;
import org.jspecify.annotations.Nullable;

/** How an import ended: everything was taken, or nothing. */
public sealed interface Imported {

    /** @param reports one for each file, in their order */
    record Taken(List<Report> reports) implements Imported {
        public Taken {
            reports = List.copyOf(reports);
        }
    }

    /** Nothing was changed; never empty. */
    record Refused(List<FileProblem> problems) implements Imported {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** @param file the name the file was given under */
    record FileProblem(String file, Problem problem) {}

    /**
     * What became of one file.
     *
     * @param name of the edition or survey
     * @param address where everybody reads it
     * @param whole the edition as it is now; null for a survey
     * @param names the organisations' names that were not matched to the register, each once
     * @param listedNowhere titles of entries that are on no shortlist and have no result, and so are not public
     */
    record Report(
            String file,
            String name,
            String address,
            @Nullable Whole whole,
            Changes changes,
            Names names,
            List<String> listedNowhere) {
        public Report {
            listedNowhere = List.copyOf(listedNowhere);
        }

        /** The edition, where the file was a season file. */
        public Whole edition() {
            return Objects.requireNonNull(whole);
        }
    }

    /**
     * How the printed names of organisations were read.
     *
     * @param matched how many different names mean one body of the register for sure
     */
    record Names(int matched, List<Unmatched> unmatched) {

        static final Names NONE = new Names(0, List.of());

        public Names {
            unmatched = List.copyOf(unmatched);
        }
    }

    /** @param candidates names of the bodies it may mean; empty where no body is known by the name */
    record Unmatched(String name, List<String> candidates) {
        public Unmatched {
            candidates = List.copyOf(candidates);
        }
    }
}
