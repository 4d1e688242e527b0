package org.commended.people;

/** The cookie by which a browser stays signed in. */
public interface SessionCookies {

    /** The header that begins a session, once its token was given. */
    String begin(String token);
}
