package org.commended.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the time of each request once, when it arrives: an entry sent before the deadline is in time. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Arrival extends OncePerRequestFilter {

    private static final String ARRIVED = Arrival.class.getName();

    private final Clock clock;

    Arrival(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ARRIVED, clock.instant());
        chain.doFilter(request, response);
    }

    public static Instant of(ServletRequest request) {
        return (Instant) request.getAttribute(ARRIVED);
    }
}
