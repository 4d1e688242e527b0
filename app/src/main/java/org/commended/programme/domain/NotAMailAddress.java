package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** No letter could be sent to this. */
public record NotAMailAddress(String field) implements Refusal {}
