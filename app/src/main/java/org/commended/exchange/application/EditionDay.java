package org.commended.exchange.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.exchange.season.SeasonEdition;
import org.commended.shared.PartialDate;

/** The day as of which an edition names organisations. */
final class EditionDay {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /**
     * The ceremony's day, else the last date of the timetable, else the middle of the year that the edition's id or name
     * speaks of.
     */
    static Optional<LocalDate> find(SeasonEdition edition) {
        if (edition.ceremony() != null && edition.ceremony().date() != null) {
            return Optional.of(edition.ceremony().date().firstDay());
        }
        Optional<PartialDate> last =
                edition.dates().stream().map(SeasonEdition.KeyDate::date).max(PartialDate.inOrder(edition.timezone()));
        return last.map(PartialDate::firstDay).or(() -> year(edition.id() + " " + edition.name()));
    }

    private static Optional<LocalDate> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(LocalDate.of(Integer.parseInt(year.group()), 7, 1)) : Optional.empty();
    }

    private EditionDay() {}
}
