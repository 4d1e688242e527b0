package org.commended.exchange.application;

import java.util.List;
import org.commended.exchange.season.Problem;
import org.commended.programme.Programmes.Whole;

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
     * @param whole the edition as it is now
     * @param names the organisations' names that were not matched to the register, each once
     * @param listedNowhere titles of entries that are on no shortlist and have no result, and so are not public
     */
    record Report(String file, Whole whole, Changes changes, Names names, List<String> listedNowhere) {
        public Report {
            listedNowhere = List.copyOf(listedNowhere);
        }
    }

    /**
     * How the printed names of organisations were read.
     *
     * @param matched how many different names mean one body of the register for sure
     */
    record Names(int matched, List<Unmatched> unmatched) {
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
