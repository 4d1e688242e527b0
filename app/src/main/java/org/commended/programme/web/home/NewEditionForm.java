package org.commended.programme.web.home;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.NewEdition;
import org.commended.programme.domain.NoSuchChoice;
import org.commended.programme.domain.NothingEntered;
import org.commended.programme.domain.Programme;
import org.commended.programme.web.form.AddressField;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.commended.shared.ProgrammeId;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** The form of an edition to begin; only the organiser's own programmes and editions can be chosen. */
final class NewEditionForm {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");
    static final int MOST_WEEKS = 2_080;

    private NewEditionForm() {}

    /** The programme one came from, its latest edition to copy, and the name that follows on that edition's. */
    static Form suggested(String programme, List<Programme> programmes, List<Edition> editions) {
        String chosen = programmes.size() == 1 ? programmes.getFirst().id().toString() : programme;
        Edition latest = editions.stream()
                .filter(edition -> edition.programme().toString().equals(chosen))
                .findFirst()
                .orElse(null);
        return new Fields()
                .with("programme", chosen)
                .with("from", latest == null ? "" : latest.id())
                .with("name", latest == null ? "" : nextName(latest.name()))
                .with("slug", latest == null ? "" : nextName(latest.slug()))
                .with("sponsors", "")
                .form();
    }

    /** {@code Harbour Awards 2027} is followed by {@code Harbour Awards 2028}; a name without a year, by nothing. */
    private static String nextName(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find() ? year.replaceFirst(String.valueOf(Integer.parseInt(year.group()) + 1)) : "";
    }

    static Outcome<NewEdition> read(Form form, List<Programme> programmes, List<Edition> editions) {
        Reading reading = new Reading(form);
        ProgrammeId programme = programme(reading, programmes);
        String name = reading.required("name", "name", Reading.NAME);
        String slug = AddressField.read(reading, "slug", name);
        EditionId from = from(reading, editions);
        Integer weeks = reading.whole("weeks", 0, MOST_WEEKS);
        boolean sponsors = form.has("sponsors");
        return reading.give(() -> new NewEdition(programme, name, slug, from, weeks, sponsors));
    }

    private static ProgrammeId programme(Reading reading, List<Programme> programmes) {
        if (programmes.size() == 1) return programmes.getFirst().id();
        String chosen = reading.form().text("programme");
        for (Programme programme : programmes) {
            if (programme.id().toString().equals(chosen)) return programme.id();
        }
        reading.refuse(new NothingEntered("programme", "programme"));
        return new ProgrammeId(new java.util.UUID(0, 0));
    }

    private static @Nullable EditionId from(Reading reading, List<Edition> editions) {
        String chosen = reading.form().text("from");
        if (chosen.isEmpty()) return null;
        for (Edition edition : editions) {
            if (edition.id().toString().equals(chosen)) return edition.id();
        }
        reading.refuse(new NoSuchChoice("from"));
        return null;
    }
}
