package org.commended.results.domain;

import org.commended.shared.Refusal;

/** It is locked already; it must be opened again before it can change. */
public record AlreadySealed() implements Refusal {}
