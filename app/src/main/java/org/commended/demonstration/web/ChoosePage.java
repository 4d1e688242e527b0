package org.commended.demonstration.web;

import java.util.List;
import org.commended.shared.web.Page;

/** Choose somebody, and see what they see. */
public record ChoosePage(List<Choice> choices) implements Page {

    public ChoosePage {
        choices = List.copyOf(choices);
    }

    /** @param name of the person; empty for the stranger */
    public record Choice(Part part, String name, String post) {}
}
