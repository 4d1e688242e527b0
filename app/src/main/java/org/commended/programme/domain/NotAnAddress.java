package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** What was typed cannot stand in the address of a page. */
public record NotAnAddress(String field) implements Refusal {}
