package org.commended.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.commended.shared.web.NavItem;

/**
 * What organisers have set up. There are two of it: the house's own, and the {@code @Published} one for public pages,
 * which sees only editions that are public.
 */
public interface Programmes {

    List<Organiser> listOrganisers();

    Organiser getOrganiser(OrganiserId id);

    Optional<Organiser> findOrganiser(String slug);

    List<Programme> listProgrammes(OrganiserId organiser);

    Programme getProgramme(ProgrammeId id);

    Optional<Programme> findProgramme(OrganiserId organiser, String slug);

    /** The editions of a programme, newest first. */
    List<Edition> listEditions(ProgrammeId programme);

    /** All editions of an organiser's programmes, newest first. */
    List<Edition> listEditions(OrganiserId organiser);

    List<Edition> listEditions(Collection<EditionId> ids);

    Edition getEdition(EditionId id);

    Optional<Edition> findEdition(ProgrammeId programme, String slug);

    /** The edition at a public address, with what it belongs to, in one query. */
    Optional<Whole> findWhole(String organiser, String programme, String edition);

    /** The same by id. */
    Whole getWhole(EditionId id);

    /** Every edition with what it belongs to, newest first. */
    List<Whole> listWholes();

    List<Whole> listWholes(Collection<EditionId> ids);

    List<Category> listCategories(EditionId edition);

    List<Category> listCategories(Collection<CategoryId> ids);

    Category getCategory(CategoryId id);

    Optional<Category> findCategory(EditionId edition, String slug);

    /** An edition with the programme and organiser it belongs to. */
    record Whole(Organiser organiser, Programme programme, Edition edition) {

        /** Where its public pages begin. */
        public String address() {
            return "/" + organiser.slug() + "/" + programme.slug() + "/" + edition.slug();
        }

        /** Where it is worked on. */
        public String desk() {
            return "/manage/" + organiser.slug() + "/editions/" + edition.id();
        }

        /** The bar of its work pages; {@code current} is the last word of the address of the room one is in. */
        public List<NavItem> nav(String current) {
            return ROOMS.stream()
                    .map(room -> new NavItem("programme.nav." + room, desk() + "/" + room, room.equals(current)))
                    .toList();
        }

        private static final List<String> ROOMS =
                List.of("entries", "judging", "results", "letters", "record", "set-up");
    }
}
