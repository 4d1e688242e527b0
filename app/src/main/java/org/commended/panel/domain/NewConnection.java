package org.commended.panel.domain;

import java.util.ArrayList;
import java.util.List;
import org.commended.panel.domain.ConflictRefusal.ConnectionUnclear;
import org.commended.panel.domain.ConnectionRefusal.OrganisationUnnamed;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a judge names it.
 *
 * @param kind the connection in a word
 * @param body as it was picked from the register; null or empty where it was not
 */
public record NewConnection(
        String kind, String organisation, @Nullable String body, String words) {

    /** Whether it was named already. */
    public boolean isSameAs(Connection known) {
        return known.kind().word().equals(kind) && known.organisation().equalsIgnoreCase(organisation);
    }

    /** Everything that stands in the way of keeping it. */
    public List<Refusal> reasonsAgainst() {
        List<Refusal> reasons = new ArrayList<>();
        if (ConflictKind.find(kind).filter(ConflictKind::isDeclared).isEmpty()) reasons.add(new ConnectionUnclear());
        if (organisation.isBlank()) reasons.add(new OrganisationUnnamed());
        reasons.addAll(TextTooLong.reasons("organisation", organisation, TextTooLong.LINE));
        reasons.addAll(TextTooLong.reasons("words", words, TextTooLong.SENTENCES));
        return reasons;
    }
}
