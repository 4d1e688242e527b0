package org.commended.exchange.mapping;

import java.util.List;
import java.util.Map;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.PublicFace;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Honour;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;

/** What has been announced, as everybody may read it. */
public interface PublicLines {

    /** Every entry on an announced shortlist or with an announced result, in the order in which they are shown. */
    List<PublicLine> list(EditionId edition);

    /** Why no award was made, by the category of which that is announced. */
    Map<CategoryId, String> listNoAwards(EditionId edition);

    /** The kinds of decision of which at least one is announced. */
    List<DecisionKind> listAnnounced(EditionId edition);

    /** @param level null on a shortlist */
    record PublicLine(
            CategoryId category,
            String slug,
            DecisionKind kind,
            @Nullable String level,
            Honour honour,
            PublicFace face,
            List<EntryOrganisation> organisations) {

        public PublicLine {
            organisations = List.copyOf(organisations);
        }
    }
}
