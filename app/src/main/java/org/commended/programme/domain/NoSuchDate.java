package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** What was typed for a date is none. */
public record NoSuchDate(String field) implements Refusal {}
