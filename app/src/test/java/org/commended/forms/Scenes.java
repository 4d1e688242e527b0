package org.commended.forms;

import java.util.Map;
import java.util.function.Supplier;

/** The forms of one part of the product, each by the route it is sent to, and set up anew each time it is asked for. */
interface Scenes {

    /** Routes as they are mapped, without the patterns of their variables; behind a space, which of a route's forms. */
    Map<String, Supplier<Scene>> forms();
}
