package org.commended.panel.domain;

/**
 * A connection that was found.
 *
 * @param about which of several of its kind: the id of a body, or a folded name
 */
public record Found(ConflictKind kind, String about, Because because) {}
