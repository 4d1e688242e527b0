package org.commended.demonstration.loading;

import java.util.Map;
import java.util.NoSuchElementException;
import org.commended.shared.Viewer;

/** The people of the demonstration by their ids in its files, able to act. */
record Troupe(Map<String, Viewer> people) {

    Troupe {
        people = Map.copyOf(people);
    }

    Viewer get(String id) {
        Viewer viewer = people.get(id);
        if (viewer == null) throw new NoSuchElementException("Nobody of the demonstration: " + id);
        return viewer;
    }
}
