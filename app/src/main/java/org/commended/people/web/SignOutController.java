package org.commended.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.commended.people.application.SigningIn;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing out ends the session for good, not only in this browser, which forgets what its pages kept on the device. */
@RestController
class SignOutController {

    private final SigningIn signingIn;
    private final SignInCookie cookie;

    SignOutController(SigningIn signingIn, SignInCookie cookie) {
        this.signingIn = signingIn;
        this.cookie = cookie;
    }

    @PostMapping("/sign-out")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> signOut(HttpServletRequest request) {
        cookie.read(request).ifPresent(signingIn::signOut);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/")
                .header(HttpHeaders.SET_COOKIE, cookie.end())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }
}
