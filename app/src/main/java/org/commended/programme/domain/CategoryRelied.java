package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** Something stands on the category: entries, or a panel. */
public record CategoryRelied() implements Refusal {}
