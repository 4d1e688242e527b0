package org.commended.shared.picture;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A drawing to stand inside a page. Its markup is safe as it is: only the drawings of this package make one, and
 * every word given to them has been escaped. A template writes it like any text ({@code ${pattern}}).
 */
public final class Svg implements Content {

    private final String markup;

    Svg(String markup) {
        this.markup = markup;
    }

    /** The markup, one {@code <svg>} element without a namespace, as HTML takes it. */
    public String markup() {
        return markup;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Svg svg && svg.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    @Override
    public String toString() {
        return markup;
    }
}
