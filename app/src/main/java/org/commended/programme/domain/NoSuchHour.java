package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** What was typed for an hour is none, or it has no day to stand on. */
public record NoSuchHour(String field) implements Refusal {}
