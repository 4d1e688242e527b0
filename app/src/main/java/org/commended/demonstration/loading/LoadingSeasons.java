package org.commended.demonstration.loading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.exchange.application.Imported;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.application.Order;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonReader;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SetUps;
import org.springframework.stereotype.Component;

/** Takes the three editions in as season files. */
@Component
@OnlyInDemonstration
class LoadingSeasons {

    private static final String CONTACT = "Ffion Rees, 01632 960 114, awards@harbourforum.example";

    private final Importing importing;
    private final SetUps setUps;

    LoadingSeasons(Importing importing, SetUps setUps) {
        this.importing = importing;
        this.setUps = setUps;
    }

    /** An edition as its file tells of it. */
    static SeasonFile read(String name, Days days) {
        String text = days.resolveToWeekdays(Content.text(name));
        Read read = SeasonReader.read(text.getBytes(StandardCharsets.UTF_8), false);
        if (read instanceof ReadSeason season) return season.file();
        throw new IllegalStateException("A file of the demonstration is no season file: " + read);
    }

    /** All of it. */
    Whole load(SeasonFile season, Instant now) {
        Order order = new Order(List.of(new SeasonSource("demonstration", season, Content.DRAWINGS)), null, null);
        Imported imported = importing.take(order, now);
        if (imported instanceof Taken(var reports)) return reports.getFirst().edition();
        throw new IllegalStateException("A season file of the demonstration was refused: " + imported);
    }

    /** What a season file has no word for: whom to ring or write to. */
    void nameContact(Organiser organiser) {
        Organiser.Details known = organiser.details();
        Organiser.Details details = new Organiser.Details(
                known.name(),
                known.fullName(),
                known.website(),
                known.colour(),
                known.logo(),
                known.logoName(),
                CONTACT);
        if (!setUps.save(new Organiser(organiser.id(), organiser.slug(), details, organiser.version()))) {
            throw new IllegalStateException("The organiser of the demonstration was changed while it was loaded");
        }
    }

    /** Its set-up alone, as its entries are written here. */
    Whole loadSetUp(SeasonFile season, Instant now) {
        var empty = season.categories().stream()
                .map(category -> category.with(List.of()))
                .toList();
        return load(new SeasonFile(season.organiser(), season.programme(), season.edition(), empty), now);
    }
}
