package org.commended.people.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.Role;

/** Grants as rows hold them. */
final class Grants {

    private Grants() {}

    static Optional<Grant> read(ResultSet row) throws SQLException {
        String role = row.getString("role");
        if (role == null) return Optional.empty();
        UUID organiser = row.getObject("organiser_id", UUID.class);
        UUID edition = row.getObject("edition_id", UUID.class);
        return Optional.of(new Grant(
                Role.valueOf(role.toUpperCase(Locale.ROOT)),
                organiser == null ? null : new OrganiserId(organiser),
                edition == null ? null : new EditionId(edition)));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
