package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** Something else has this address already. */
public record AddressTaken(String field, String address) implements Refusal {}
