package org.commended.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;

/** All meetings with their agendas. */
public interface Meetings {

    void add(Meeting meeting);

    void save(Meeting meeting);

    Optional<Meeting> find(UUID id);

    /** Finds it and holds it until the transaction ends, so that what happens follows one another. */
    Optional<Meeting> hold(UUID id);

    /** Holds whatever meetings a category has, so that two people do not call two. */
    void hold(CategoryId category);

    /** The one that is still to be held, or being held. */
    Optional<Meeting> findAhead(CategoryId category, DecisionKind kind);

    /** Of several categories, those cancelled too, the latest first. */
    List<Meeting> list(Collection<CategoryId> categories);

    Agenda getAgenda(UUID meeting);

    void put(UUID meeting, Agenda agenda);
}
