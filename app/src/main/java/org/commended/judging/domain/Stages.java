package org.commended.judging.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** The stages of categories. */
public interface Stages {

    /** @param entries what is judged at it; empty for every judged entry of the category, whenever it came in */
    void add(Stage stage, Collection<EntryId> entries);

    void save(Stage stage);

    /** Adds a judge to the sample that judges a stage, once. */
    void addJudge(UUID stage, PersonId judge);

    Optional<Stage> find(UUID id);

    /** The stage judges are at: the one opened last. */
    Optional<Stage> findLatest(CategoryId category);

    /** The last stage at which anything was given. */
    Optional<Stage> findLatestScored(CategoryId category);

    /** The last opened stage of each of several categories. */
    List<Stage> listLatest(Collection<CategoryId> categories);

    /** All stages of a category, the first one first. */
    List<Stage> list(CategoryId category);

    /** All stages of several categories, by category, the first one first. */
    List<Stage> list(Collection<CategoryId> categories);

    /** Holds the stages of a category until the transaction ends. */
    void hold(CategoryId category);

    /** What each of several stages was opened for; a stage that is not there was opened for everything. */
    Map<UUID, List<EntryId>> listEntries(Collection<UUID> stages);

    /** What a stage was opened for; empty for everything. */
    List<EntryId> listEntries(UUID stage);
}
