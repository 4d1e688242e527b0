package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** Where entries are only set against each other there is no mean, and nothing can go by it. */
public record NoMeanToGoBy(String field) implements Refusal {}
