package org.commended.shared.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** The page that a request was answered with. */
public final class Written {

    private static final String PAGE = Written.class.getName();

    private Written() {}

    static void note(ServletRequest request, Utf8ByteOutput html) {
        request.setAttribute(PAGE, html);
    }

    /** Its bytes; empty where something other than a page was sent. */
    public static Optional<byte[]> of(ServletRequest request) {
        return Optional.ofNullable((Utf8ByteOutput) request.getAttribute(PAGE)).map(Utf8ByteOutput::toByteArray);
    }
}
