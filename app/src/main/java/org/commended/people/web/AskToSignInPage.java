package org.commended.people.web;

import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** Asks for an e-mail address. */
public record AskToSignInPage(Form form) implements Page {}
