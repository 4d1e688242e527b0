package org.commended.exchange.mapping;

import java.util.List;
import org.commended.exchange.season.SeasonEdition;
import org.commended.exchange.season.SeasonEdition.Rules;
import org.commended.exchange.season.SeasonEdition.Stage;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Sponsor;
import org.jspecify.annotations.Nullable;

/** An edition's set-up as a file has it. What is the rule anyway is left out. */
public final class EditionGiven {

    public static SeasonEdition give(Edition edition, Stage stage) {
        Edition.Details details = edition.details();
        return new SeasonEdition(
                edition.slug(),
                details.name(),
                details.zone(),
                stage,
                details.introduction(),
                details.levels().stream()
                        .map(level -> new SeasonEdition.AwardLevel(level.id(), level.name()))
                        .toList(),
                details.timetable().stream()
                        .map(date -> new SeasonEdition.KeyDate(date.event(), date.date()))
                        .toList(),
                rules(details.rules()),
                details.entryForm() == null
                        ? null
                        : new SeasonEdition.EntryForm(details.entryForm().download()),
                noun(details.noun()),
                sponsors(details.sponsors()),
                details.sponsorship() == null
                        ? null
                        : new SeasonEdition.Sponsorship(
                                details.sponsorship().open(),
                                details.sponsorship().text()),
                CeremonyMapping.give(details.ceremony()),
                null,
                List.of());
    }

    private static @Nullable Rules rules(HouseRules rules) {
        if (rules.equals(HouseRules.NONE)) return null;
        return new Rules(
                rules.summaryWords(),
                rules.summaryPublished(),
                rules.noSelfNomination(),
                rules.oncePerCategory(),
                rules.minimumEntries(),
                rules.freePlacesFor(),
                rules.fundedBy(),
                rules.mostPerPerson(),
                rules.mostPerOrganisation(),
                rules.mostPerCategory(),
                rules.graceMinutes());
    }

    private static SeasonEdition.@Nullable PublicNoun noun(Edition.PublicNoun noun) {
        return noun == Edition.PublicNoun.ENTRY ? null : SeasonEdition.PublicNoun.valueOf(noun.name());
    }

    private static List<SeasonEdition.Sponsor> sponsors(List<Sponsor> sponsors) {
        return sponsors.stream()
                .map(sponsor -> new SeasonEdition.Sponsor(
                        sponsor.id(),
                        sponsor.name(),
                        SeasonEdition.Sponsor.Level.valueOf(sponsor.level().name()),
                        sponsor.url(),
                        sponsor.logoName()))
                .toList();
    }

    private EditionGiven() {}
}
