package org.commended.installation;

import java.io.PrintStream;
import java.util.List;

/**
 * One of the commands that work on an installation's database, given by the module that knows how. A bean of this type
 * is found by its name, run inside the platform's context without web, and the process ends with its answer.
 */
public interface Command {

    /** What a person types after {@code ./commended}. */
    String name();

    /**
     * Does it.
     *
     * @param arguments what was typed after the name, less the options every command has
     * @return 0 when it was done, 1 when it could not be, 2 when the arguments make no sense; said on {@code err}
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
