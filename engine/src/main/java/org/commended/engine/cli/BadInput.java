package org.commended.engine.cli;

import java.nio.file.Path;

/** Something in what was given cannot be used; the message is the one line that is printed. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1;

    BadInput(String line) {
        super(line);
    }

    static BadInput in(Path file, String expected) {
        return new BadInput(file + ": " + expected);
    }

    /** Line and column count from 1; a column is a field of the line. */
    static BadInput at(Path file, long line, int column, String expected) {
        return new BadInput(file + ":" + line + ":" + column + ": " + expected);
    }
}
