package org.commended.judging.notes;

import org.commended.shared.Refusal;

/** Why words were not highlighted. */
public sealed interface HighlightRefusal extends Refusal {

    record NoSuchWords() implements HighlightRefusal {}

    record TooManyHighlights(int most) implements HighlightRefusal {}
}
