package org.commended.programme.domain;

import java.time.Instant;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/** Keeps what organisers set up. A save with a version that is no longer the latest changes nothing and says so. */
public interface SetUps {

    void add(Organiser organiser);

    void add(Programme programme);

    void add(Edition edition, Instant now);

    void add(Category category);

    /** False when somebody else saved meanwhile. */
    boolean save(Organiser organiser);

    boolean save(Programme programme);

    boolean save(Edition edition);

    boolean save(Category category);

    /** Makes everybody else who wants to change this edition wait until the transaction ends. */
    void hold(EditionId edition);

    void hold(CategoryId category);

    void remove(Category category);
}
