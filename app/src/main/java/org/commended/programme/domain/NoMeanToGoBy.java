package org.commended.programme.domain;

import org.commended.shared.Refusal;

/**
 * Where judges give no marks, nothing can go by a mean: entries that are only set against each other have none, and that of points
 * depends on how many entries a judge reads.
 */
public record NoMeanToGoBy(String field) implements Refusal {}
