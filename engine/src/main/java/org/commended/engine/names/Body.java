package org.commended.engine.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public body, or a partner of such bodies, as the register knows it; it may have ended, or not yet begun. */
public record Body(
        BodyId id, BodyKind kind, BodyNames names, Place place, Lifetime lifetime, Ties ties, BodyFacts facts) {

    /** The official name in English. */
    public String name() {
        return names.official();
    }

    /** The official name in Welsh, where there is one. */
    public @Nullable String welshName() {
        return names.welsh();
    }

    /** The name without the words for its kind, "Colchester", or the whole name where none is recorded. */
    public String shortName() {
        String brief = names.brief();
        return brief == null ? names.official() : brief;
    }

    public List<Alias> aliases() {
        return names.aliases();
    }

    public Nation nation() {
        return place.nation();
    }

    public @Nullable String region() {
        return place.region();
    }

    /** The immediate successors; {@link Register#listSuccessors} follows them further. */
    public List<BodyId> replacedBy() {
        return ties.replacedBy();
    }

    public List<BodyId> partOf() {
        return ties.partOf();
    }

    public boolean existsOn(LocalDate day) {
        return lifetime.includes(day);
    }

    public String slug() {
        return id.slug();
    }
}
