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
import org.springframework.stereotype.Component;

/** Takes the three editions in as season files. */
@Component
@OnlyInDemonstration
class LoadingSeasons {

    private final Importing importing;

    LoadingSeasons(Importing importing) {
        this.importing = importing;
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

    /** Its set-up alone, as its entries are written here. */
    Whole loadSetUp(SeasonFile season, Instant now) {
        var empty = season.categories().stream()
                .map(category -> category.with(List.of()))
                .toList();
        return load(new SeasonFile(season.organiser(), season.programme(), season.edition(), empty), now);
    }
}
