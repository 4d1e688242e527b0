package org.commended.shared.web.stored;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.commended.shared.web.Arrival;
import org.springframework.http.HttpHeaders;

/** What a public page is made of besides its address: the minute, and the state of all that is public. */
record Made(long minute, String state) {

    private static final String NOTED = Made.class.getName();

    static Made by(ServletRequest request, String state) {
        return new Made(TimeUnit.SECONDS.toMinutes(Arrival.of(request).getEpochSecond()), state);
    }

    /** Whoever is signed in brings a cookie, and an address with a question in it is asked once. */
    static boolean isForAnyone(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getHeader(HttpHeaders.COOKIE) == null;
    }

    void note(ServletRequest request) {
        request.setAttribute(NOTED, this);
    }

    static Optional<Made> noted(ServletRequest request) {
        return Optional.ofNullable((Made) request.getAttribute(NOTED));
    }
}
