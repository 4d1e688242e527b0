package org.commended.installation.postgres;

import java.util.List;
import java.util.Optional;

/** Reads why PostgreSQL would not, out of what it said. */
final class ServerLog {

    private ServerLog() {}

    /** The line that names the reason, without its time and severity; the last line where none does. */
    static String reason(String said) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((earlier, later) -> later)
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(line -> line.replaceFirst("^.*(FATAL|PANIC|error):\\s*", ""))
                .orElse("it gave no reason");
    }
}
