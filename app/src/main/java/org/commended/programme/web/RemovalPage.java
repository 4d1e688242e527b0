package org.commended.programme.web;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.form.Sheet;

/**
 * Asks before something is taken away.
 *
 * @param kind what it is, for the words: {@code levels}, {@code criteria}…
 * @param name what people call it
 * @param address where it is taken away
 * @param back where one stays if it is not
 */
public record RemovalPage(Whole whole, String kind, String name, String address, String back, Sheet sheet)
        implements SetUpView {}
