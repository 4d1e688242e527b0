package org.commended.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.commended.people.SessionCookies;
import org.commended.people.application.SigningIn;
import org.commended.shared.web.Settings;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The one cookie: says who is signed in, and nothing else is kept in the browser. */
@Component
class SignInCookie implements SessionCookies {

    private final boolean secure;
    private final String name;

    SignInCookie(Settings settings) {
        this.secure = settings.isSecure();
        this.name = secure ? "__Host-commended" : "commended";
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    @Override
    public String begin(String token) {
        return cookie(token, SigningIn.SESSION);
    }

    String end() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
