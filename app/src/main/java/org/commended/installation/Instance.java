package org.commended.installation;

import org.commended.installation.postgres.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * What a data directory remembers of its installation.
 *
 * @param kind what it was made for; a demonstration may be wiped and may not go live, a real one the other way round
 * @param command the command that used it last, or uses it now
 * @param process of that command
 * @param baseUrl where the pages are, or were last
 * @param databasePort of the server that belongs to the directory, which keeps its port
 */
record Instance(
        Kind kind,
        String command,
        long process,
        @Nullable String baseUrl,
        int databasePort,
        Passwords passwords,
        @Nullable Database database) {

    enum Kind {
        DEMO,
        SERVE
    }

    Instance usedBy(Use use) {
        long self = ProcessHandle.current().pid();
        return new Instance(kind, use.command(), self, use.baseUrl(), databasePort, passwords, null);
    }

    /** The instance as others may use it now: its database answers. */
    Instance ready(Database newDatabase, int newDatabasePort) {
        return new Instance(kind, command, process, baseUrl, newDatabasePort, passwords, newDatabase);
    }

    boolean isServer() {
        return command.equals("serve") || command.equals("demo");
    }
}
