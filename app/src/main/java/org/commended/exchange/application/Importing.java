package org.commended.exchange.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commended.exchange.application.Imported.FileProblem;
import org.commended.exchange.application.Imported.Refused;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.application.Order.Source;
import org.commended.exchange.application.Order.SurveySource;
import org.commended.exchange.application.TakingSeason.Ended;
import org.commended.exchange.season.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes season and survey files in: all of them whole, or nothing. The same file again changes nothing; a changed one updates what it
 * names and deletes nothing.
 */
@Component
public class Importing {

    private static final Problem BUSY = new Problem(
            "$", "", "nobody to save the same set-up at this moment; nothing was changed, so import the file again");

    private final TransactionTemplate transaction;
    private final SeasonFiles files;
    private final TakingSeason seasons;
    private final TakingSurvey surveys;

    Importing(PlatformTransactionManager transactions, SeasonFiles files, TakingSeason seasons, TakingSurvey surveys) {
        this.transaction = new TransactionTemplate(transactions);
        this.files = files;
        this.seasons = seasons;
        this.surveys = surveys;
    }

    public Imported take(Order order, Instant now) {
        return run(order, now, false);
    }

    /** The same, done and undone again: says what would change, and changes nothing. */
    public Imported preview(Order order, Instant now) {
        return run(order, now, true);
    }

    private Imported run(Order order, Instant now, boolean dry) {
        List<FileProblem> problems = order.sources().stream()
                .flatMap(source -> problems(source, check(source, order)))
                .toList();
        if (!problems.isEmpty()) return new Refused(problems);
        try {
            return Objects.requireNonNull(transaction.execute(status -> run(order, now, dry, status)));
        } catch (ChangedMeanwhile _) {
            return new Refused(order.sources().stream()
                    .map(source -> new FileProblem(source.name(), BUSY))
                    .toList());
        }
    }

    private Imported run(Order order, Instant now, boolean dry, TransactionStatus status) {
        files.hold(
                order.sources().stream().map(source -> source.organiser().id()).toList());
        List<Report> reports = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Source source : order.sources()) {
            Ended ended = take(source, order, now);
            reports.add(ended.report());
            problems(source, ended.problems()).forEach(problems::add);
        }
        if (dry || !problems.isEmpty()) status.setRollbackOnly();
        return problems.isEmpty() ? new Taken(reports) : new Refused(problems);
    }

    private static List<Problem> check(Source source, Order order) {
        return switch (source) {
            case SeasonSource season -> ImportRules.check(season.season(), order.organiser());
            case SurveySource survey -> ImportRules.organiser(survey.organiser().id(), order.organiser());
        };
    }

    private Ended take(Source source, Order order, Instant now) {
        return switch (source) {
            case SeasonSource season -> seasons.take(season, order.by(), now);
            case SurveySource survey -> new Ended(surveys.take(survey, order.by(), now), List.of());
        };
    }

    private static Stream<FileProblem> problems(Source source, List<Problem> problems) {
        return problems.stream().map(problem -> new FileProblem(source.name(), problem));
    }
}
