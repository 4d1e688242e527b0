package org.commended.programme.web.edition;

import java.util.Map;
import org.commended.programme.domain.Edition;
import org.commended.programme.web.At;
import org.commended.programme.web.Items;
import org.commended.shared.NotFound;
import org.springframework.stereotype.Component;

/** The lists of an edition's set-up by the words of their addresses. */
@Component
class EditionLists {

    static final String LIST = "/manage/{organiser}/editions/{edition}/set-up/{list:levels|sponsors}";
    static final String ITEM = LIST + "/{item}";

    private final LevelItems levels;
    private final SponsorItems sponsors;

    EditionLists(LevelItems levels, SponsorItems sponsors) {
        this.levels = levels;
        this.sponsors = sponsors;
    }

    /** Where the list stands that the path names. */
    static String address(At<Edition> at, Map<String, String> path) {
        return at.base() + "/" + path.get("list");
    }

    Items<Edition, ?> of(Map<String, String> path) {
        return switch (path.getOrDefault("list", "")) {
            case "levels" -> levels;
            case "sponsors" -> sponsors;
            default -> throw new NotFound();
        };
    }
}
