package org.commended.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commended.engine.likeness.Group;
import org.commended.engine.likeness.Likeness;
import org.commended.engine.likeness.Told;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code find-duplicates}: entries that tell of the same project. */
@Command(name = "find-duplicates")
final class FindDuplicatesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "ENTRIES.json")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException, BadInput {
        List<Told> entries = EntriesFile.read(file);
        List<Group> groups = Likeness.groups(entries);
        List<@Nullable Object> json = new ArrayList<>();
        for (Group group : groups) json.add(written(group));
        Json.write(target, json);
        PrintWriter out = spec.commandLine().getOut();
        groups.forEach(group -> out.println(String.format(
                Locale.ROOT, "%.2f  %-36s %s", group.likeness(), said(group), String.join(", ", group.ids()))));
        out.println(entries.size() + " entries, " + groups.size() + (groups.size() == 1 ? " group" : " groups"));
        return 0;
    }

    private static Map<String, @Nullable Object> written(Group group) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("ids", group.ids());
        written.put("likeness", group.likeness());
        written.put("why", said(group));
        return written;
    }

    private static String said(Group group) {
        return switch (group.why()) {
            case SAME_TEXT -> "the same text";
            case SHARED_PASSAGES -> "whole passages are the same";
            case OTHER_WORDS -> "rare words are the same";
        };
    }
}
