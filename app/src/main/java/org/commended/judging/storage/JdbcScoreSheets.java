package org.commended.judging.storage;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.judging.Confidence;
import org.commended.judging.ballot.BallotSheets;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScoreSheets implements ScoreSheets {

    private static final String SHEETS = """
            select score_sheet.*, score.criterion, score.value, score.comment as score_comment, score.saved_at
            from score_sheet left join score on score.sheet_id = score_sheet.id
            where\s""";

    private static final String IN_ORDER = " order by stage_id, entry_id, judge_id, criterion";

    private final JdbcClient jdbc;
    private final Ballots ballots;

    JdbcScoreSheets(JdbcClient jdbc, Ballots ballots) {
        this.jdbc = jdbc;
        this.ballots = ballots;
    }

    @Override
    public Optional<ScoreSheet> find(UUID stage, EntryId entry, PersonId judge) {
        List<ScoreSheet> found =
                list("stage_id = ? and entry_id = ? and judge_id = ?", stage, entry.value(), judge.value());
        return found.stream().findFirst();
    }

    @Override
    public List<ScoreSheet> list(UUID stage, PersonId judge) {
        List<ScoreSheet> own = list("stage_id = ? and judge_id = ?", stage, judge.value());
        return Stream.concat(own.stream(), BallotSheets.of(ballots.getOutline(stage, judge)))
                .toList();
    }

    @Override
    public List<ScoreSheet> list(Collection<UUID> stages) {
        List<ScoreSheet> own = list("stage_id = any(?)", (Object) stages.toArray(UUID[]::new));
        return Stream.concat(own.stream(), answered(stages)).toList();
    }

    /** How far judges are at stages without sheets, as sheets all the same. */
    private Stream<ScoreSheet> answered(Collection<UUID> stages) {
        return ballots.listOutlines(stages).stream().flatMap(BallotSheets::of);
    }

    private List<ScoreSheet> list(String where, Object... values) {
        return jdbc.sql(SHEETS + where + IN_ORDER).params(values).query(SheetRows::read);
    }

    /** A sheet's marks come as one text, parted by characters that no id has: a row for each mark costs thrice as much. */
    @Override
    public List<SheetMarks> listMarks(UUID stage) {
        return jdbc.sql("""
                select entry_id, judge_id, state, string_agg(criterion || chr(31) || value, chr(30)) as marks
                from score_sheet left join score on score.sheet_id = score_sheet.id and score.value is not null
                where stage_id = ?
                group by score_sheet.id
                order by entry_id, judge_id""")
                .param(stage)
                .query((row, number) -> SheetRows.marks(row))
                .list();
    }

    @Override
    public List<SheetState> listStates(Collection<UUID> stages) {
        List<SheetState> own = states("stage_id = any(?)", (Object) stages.toArray(UUID[]::new));
        return Stream.concat(own.stream(), said(stages)).toList();
    }

    private Stream<SheetState> said(Collection<UUID> stages) {
        return answered(stages)
                .map(sheet -> new SheetState(sheet.stage(), sheet.entry(), sheet.judge(), sheet.state(), null));
    }

    @Override
    public List<SheetState> listSayingMore(UUID stage) {
        List<SheetState> own = states("stage_id = ? and (state = 'abstained' or confidence is not null)", stage);
        Stream<SheetState> out = said(List.of(stage)).filter(sheet -> sheet.state() == ScoreSheet.State.ABSTAINED);
        return Stream.concat(own.stream(), out).toList();
    }

    private List<SheetState> states(String where, Object value) {
        return jdbc.sql("select stage_id, entry_id, judge_id, state, confidence from score_sheet where " + where)
                .param(value)
                .query((row, number) -> SheetRows.state(row))
                .list();
    }

    @Override
    public Optional<ScoreSheet> save(ScoreSheet sheet, Collection<Score> changed) {
        if (!(sheet.version() == 0 ? insert(sheet) : update(sheet))) return Optional.empty();
        if (!changed.isEmpty()) write(sheet, changed);
        return Optional.of(sheet.at(sheet.version() + 1));
    }

    private boolean insert(ScoreSheet sheet) {
        return jdbc.sql("""
                insert into score_sheet (id, stage_id, entry_id, judge_id, state, comment, confidence, version, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, 1, ?) on conflict do nothing""")
                        .param(sheet.id())
                        .param(sheet.stage())
                        .param(sheet.entry().value())
                        .param(sheet.judge().value())
                        .param(SheetRows.word(sheet.state()))
                        .param(sheet.comment())
                        .param(word(sheet.confidence()))
                        .param(Timestamp.from(sheet.changedAt()))
                        .update()
                == 1;
    }

    private boolean update(ScoreSheet sheet) {
        return jdbc.sql("""
                update score_sheet set state = ?, comment = ?, confidence = ?, changed_at = ?, version = version + 1
                where id = ? and version = ?""")
                        .param(SheetRows.word(sheet.state()))
                        .param(sheet.comment())
                        .param(word(sheet.confidence()))
                        .param(Timestamp.from(sheet.changedAt()))
                        .param(sheet.id())
                        .param(sheet.version())
                        .update()
                == 1;
    }

    private static @Nullable String word(@Nullable Confidence confidence) {
        return confidence == null ? null : confidence.word();
    }

    private void write(ScoreSheet sheet, Collection<Score> scores) {
        jdbc.sql("""
                insert into score (sheet_id, saved_at, criterion, value, comment)
                select ?, ?, * from unnest(?, ?, ?)
                on conflict (sheet_id, criterion) do update
                set value = excluded.value, comment = excluded.comment, saved_at = excluded.saved_at""")
                .param(sheet.id())
                .param(Timestamp.from(sheet.changedAt()))
                .param(scores.stream().map(Score::criterion).toArray(String[]::new))
                .param(scores.stream().map(Score::value).toArray(Integer[]::new))
                .param(scores.stream().map(Score::comment).toArray(String[]::new))
                .update();
    }
}
