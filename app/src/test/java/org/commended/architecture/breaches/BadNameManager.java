package org.commended.architecture.breaches;

/** A name that says nothing. */
public final class BadNameManager {}
