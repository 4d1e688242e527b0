package org.commended.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether anything at all was saved: how many rows each table has, and which was written last. */
@TestComponent
class Kept {

    /** Written in the background, whatever anybody sends. */
    private static final List<String> BACKGROUND = List.of("scheduled_tasks", "flyway_schema_history", "made_part");

    /** A letter that goes out meanwhile is none that was written, nor is a file that is being made one that was asked for. */
    private static final List<String> PROCEEDING = List.of("letter", "making");

    private final JdbcClient jdbc;
    private final String states;
    private final String rows;

    Kept(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc
                .sql("select relname from pg_stat_user_tables where schemaname = 'public' order by 1")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !BACKGROUND.contains(table))
                .toList();
        this.states = question(tables, "count(*) || ' ' || coalesce(max(xmin::text::bigint), 0)");
        this.rows = question(tables, "count(*)");
    }

    private static String question(List<String> tables, String state) {
        return tables.stream()
                .map(table -> "select '" + table + "' || ' ' || " + (PROCEEDING.contains(table) ? "count(*)" : state)
                        + " from " + table)
                .collect(Collectors.joining(
                        " union all ", "select string_agg(t, '; ' order by t) from (", ") as all_tables (t)"));
    }

    /** How many rows there are of everything. */
    String rows() {
        return jdbc.sql(rows).query((row, number) -> row.getString(1)).single();
    }

    /** The same, and which were written last. */
    String now() {
        return jdbc.sql(states).query((row, number) -> row.getString(1)).single();
    }

    /** The tables that differ. */
    static List<String> between(String before, String after) {
        List<String> known = List.of(before.split("; ", -1));
        return List.of(after.split("; ", -1)).stream()
                .filter(table -> !known.contains(table))
                .map(table -> table.replaceFirst(" .*", ""))
                .toList();
    }
}
