package org.commended.shared.web.stored;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commended.shared.web.Written;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with a public page that was made already, before anything else looks at the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class StoredPages extends OncePerRequestFilter {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final PublicState state;
    private final Cache<String, StoredPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, StoredPage page) -> page.size())
            .build();

    StoredPages(PublicState state) {
        this.state = state;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        StoredPage stored = Made.isForAnyone(request) ? pages.getIfPresent(request.getRequestURI()) : null;
        if (stored != null && isStillSo(stored, request)) {
            stored.send(request, response);
        } else {
            chain.doFilter(request, response);
            if (isSameForAnyone(response)) store(request, response);
        }
    }

    /** Where the database does not answer, the page is asked for as any other, which says so kindly. */
    private boolean isStillSo(StoredPage stored, HttpServletRequest request) {
        try {
            return stored.made().equals(Made.by(request, state.read()));
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static boolean isSameForAnyone(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK && !response.containsHeader(HttpHeaders.SET_COOKIE);
    }

    private void store(HttpServletRequest request, HttpServletResponse response) {
        Made.noted(request)
                .flatMap(made -> Written.of(request).map(body -> StoredPage.of(made, response, body)))
                .ifPresent(page -> pages.put(request.getRequestURI(), page));
    }
}
