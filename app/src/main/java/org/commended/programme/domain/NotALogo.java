package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** The file is neither an SVG drawing nor a PNG picture. */
public record NotALogo(String field) implements Refusal {}
