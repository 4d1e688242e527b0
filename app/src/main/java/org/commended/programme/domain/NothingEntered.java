package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** Something that must be there was left empty; {@code what} it is chooses the words. */
public record NothingEntered(String field, String what) implements Refusal {}
