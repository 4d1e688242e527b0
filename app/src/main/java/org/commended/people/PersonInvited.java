package org.commended.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whoever runs the machine made somebody a one-time link, and perhaps granted a role with it.
 *
 * @param role null for somebody who is only let in
 */
public record PersonInvited(PersonId person, @Nullable Role role, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public @Nullable PersonId by() {
        return null;
    }

    @Override
    public UUID subject() {
        return person.value();
    }

    @Override
    public Map<String, String> about() {
        return role == null ? Map.of() : Map.of("role", role.name().toLowerCase(Locale.ROOT));
    }
}
