package org.commended.programme.web.home;

import java.util.Comparator;
import java.util.List;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.web.Brand;
import org.commended.shared.web.MyWork;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The home of an organiser: its programmes with their editions, newest first.
 *
 * @param rooms of other modules, beside the editions
 */
public record ManagePage(Organiser organiser, List<Series> series, List<MyWork.Link> rooms) implements Page {

    private static final List<Standing.Word> URGENCY = List.of(
            Standing.Word.OPEN,
            Standing.Word.OPEN_WITHOUT_END,
            Standing.Word.TO_OPEN,
            Standing.Word.BEING_SET_UP,
            Standing.Word.CLOSED,
            Standing.Word.SHORTLISTED,
            Standing.Word.ANNOUNCED);

    /** A programme with its editions. */
    public record Series(Programme programme, List<Line> editions) {}

    /** An edition and how it stands. */
    public record Line(Edition edition, Standing standing, String address) {}

    @Override
    public String template() {
        return "programme/home/manage.jte";
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    /** The edition to speak of first: one that is open, else one about to be, else the newest; null while there is none. */
    public @Nullable Line headline() {
        return series.stream()
                .flatMap(one -> one.editions().stream())
                .min(Comparator.comparing(
                        line -> URGENCY.indexOf(line.standing().word())))
                .orElse(null);
    }

    /** Whether the public can see any edition, and so the organiser's own page. */
    public boolean isPublic() {
        return series.stream()
                .flatMap(one -> one.editions().stream())
                .anyMatch(line -> line.edition().publicSince() != null);
    }

    public String base() {
        return "/manage/" + organiser.slug();
    }
}
