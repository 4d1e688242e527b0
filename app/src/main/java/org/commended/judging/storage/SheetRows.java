package org.commended.judging.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.Confidence;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Rows to sheets: one row for each score, the sheet repeated beside it. */
final class SheetRows {

    private SheetRows() {}

    static List<ScoreSheet> read(ResultSet rows) throws SQLException {
        List<ScoreSheet> sheets = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        while (rows.next()) {
            UUID id = rows.getObject("id", UUID.class);
            if (sheets.isEmpty() || !sheets.getLast().id().equals(id)) {
                fill(sheets, scores);
                sheets.add(sheet(rows, id));
            }
            if (rows.getString("criterion") != null) scores.add(score(rows));
        }
        fill(sheets, scores);
        return sheets;
    }

    /** Puts the scores gathered so far onto the sheet they belong to, the last one. */
    private static void fill(List<ScoreSheet> sheets, List<Score> scores) {
        if (scores.isEmpty()) return;
        ScoreSheet last = sheets.removeLast();
        sheets.add(last.with(scores, last.changedAt()));
        scores.clear();
    }

    private static ScoreSheet sheet(ResultSet row, UUID id) throws SQLException {
        return new ScoreSheet(
                id,
                row.getObject("stage_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("judge_id", UUID.class)),
                ScoreSheet.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Map.of(),
                row.getString("comment"),
                confidence(row),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Confidence confidence(ResultSet row) throws SQLException {
        String word = row.getString("confidence");
        return word == null ? null : Confidence.find(word).orElseThrow();
    }

    static ScoreSheets.SheetState state(ResultSet row) throws SQLException {
        return new ScoreSheets.SheetState(
                row.getObject("stage_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("judge_id", UUID.class)),
                ScoreSheet.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                confidence(row));
    }

    static ScoreSheets.SheetMarks marks(ResultSet row) throws SQLException {
        return new ScoreSheets.SheetMarks(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("judge_id", UUID.class)),
                ScoreSheet.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                parted(row.getString("marks")));
    }

    private static Map<String, Integer> parted(@Nullable String text) {
        if (text == null) return Map.of();
        Map<String, Integer> marks = new HashMap<>();
        for (String mark : text.split("\u001e")) {
            int end = mark.lastIndexOf('\u001f');
            marks.put(mark.substring(0, end), Integer.valueOf(mark.substring(end + 1)));
        }
        return marks;
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(
                row.getString("criterion"),
                row.getObject("value", Integer.class),
                row.getString("score_comment"),
                row.getTimestamp("saved_at").toInstant());
    }

    static String word(ScoreSheet.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
