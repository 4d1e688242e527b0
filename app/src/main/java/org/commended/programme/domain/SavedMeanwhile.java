package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** Somebody else saved the same page since it was opened. */
public record SavedMeanwhile() implements Refusal {}
