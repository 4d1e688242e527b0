package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** The product needs this address itself. */
public record AddressReserved(String field, String address) implements Refusal {}
