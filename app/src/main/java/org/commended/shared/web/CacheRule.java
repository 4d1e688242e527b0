package org.commended.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Nobody keeps a page that was made for somebody, and nobody shows an old public page without asking: an announcement
 * opens everywhere at its instant.
 */
final class CacheRule implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            boolean anonymous = Viewers.current() == null && request.getMethod().equals("GET");
            response.setHeader(HttpHeaders.CACHE_CONTROL, anonymous ? "no-cache" : "no-store, private");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
        return true;
    }
}
