package org.commended.exchange.mapping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.PublicFace;
import org.commended.exchange.mapping.PublicLines.PublicLine;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonEntry.Participant;
import org.commended.exchange.season.SeasonEntry.Person;
import org.commended.exchange.season.SeasonEntry.Quote;
import org.commended.exchange.season.SeasonPicture;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Honour;
import org.jspecify.annotations.Nullable;

/** An announced entry as a file has it. */
public final class EntryGiven {

    /** @param lines what was announced of one entry: that it is shortlisted, what it won, or both */
    public static SeasonEntry give(List<PublicLine> lines) {
        PublicLine last = lines.stream()
                .filter(line -> line.kind() == DecisionKind.RESULT)
                .findFirst()
                .orElse(lines.getFirst());
        PublicFace face = last.face();
        return new SeasonEntry(
                last.slug(),
                face.title(),
                face.titleByEditor() ? true : null,
                organisations(last),
                face.nominee() == null ? null : person(face.nominee()),
                face.people().stream().map(EntryGiven::person).toList(),
                face.teamSize(),
                face.teamSizeAsWritten(),
                face.summary(),
                last.level(),
                citation(last, lines),
                quotes(last, lines),
                pictures(lines));
    }

    private static List<Participant> organisations(PublicLine line) {
        return line.organisations().stream()
                .map(one -> new Participant(
                        one.name(), Participant.Role.valueOf(one.role().name())))
                .toList();
    }

    private static Person person(Named named) {
        return new Person(named.name(), named.role());
    }

    private static @Nullable String citation(PublicLine last, List<PublicLine> lines) {
        return Stream.concat(Stream.of(last), lines.stream())
                .map(line -> line.honour().citation())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Quote> quotes(PublicLine last, List<PublicLine> lines) {
        return Stream.concat(Stream.of(last), lines.stream())
                .map(line -> line.honour().quotes())
                .filter(quotes -> !quotes.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(EntryGiven::quote)
                .toList();
    }

    private static Quote quote(Honour.Quote quote) {
        return new Quote(quote.text(), person(quote.by()));
    }

    /** The entrants' pictures, then those of the night. */
    private static List<SeasonPicture> pictures(List<PublicLine> lines) {
        var own = lines.getFirst().face().pictures();
        var others = lines.stream().flatMap(line -> line.honour().pictures().stream());
        return Pictures.give(Stream.concat(
                        own.stream(),
                        others.filter(picture -> !own.contains(picture)).distinct())
                .toList());
    }

    private EntryGiven() {}
}
