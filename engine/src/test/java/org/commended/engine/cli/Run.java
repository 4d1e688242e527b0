package org.commended.engine.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run. */
record Run(int code, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int k = 0; k < texts.length; k++) {
            texts[k] = arguments[k].toString();
        }
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Run(code, out.toString(), err.toString());
    }
}
