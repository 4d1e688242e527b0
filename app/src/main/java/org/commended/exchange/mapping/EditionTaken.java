package org.commended.exchange.mapping;

import java.util.List;
import java.util.Objects;
import org.commended.exchange.season.SeasonEdition;
import org.commended.exchange.season.SeasonEdition.Rules;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Sponsor;
import org.jspecify.annotations.Nullable;

/** An edition's set-up as a file has it, over what was there. */
public final class EditionTaken {

    public static Edition.Details take(SeasonEdition file, Edition.@Nullable Details before, Files files) {
        return new Edition.Details(
                file.name(),
                file.timezone(),
                file.introduction(),
                Merge.byId(levels(file), before == null ? List.of() : before.levels(), AwardLevel::id),
                Merge.byId(timetable(file), before == null ? List.of() : before.timetable(), Milestone::event),
                rules(file.rules()),
                file.entryForm() == null
                        ? null
                        : new Edition.EntryForm(file.entryForm().download()),
                file.publicNoun() == null
                        ? Edition.PublicNoun.ENTRY
                        : Edition.PublicNoun.valueOf(file.publicNoun().name()),
                sponsors(file, before == null ? List.of() : before.sponsors(), files),
                file.sponsorship() == null
                        ? null
                        : new Edition.Sponsorship(
                                file.sponsorship().open(), file.sponsorship().text()),
                CeremonyMapping.take(file.ceremony()));
    }

    private static List<AwardLevel> levels(SeasonEdition file) {
        return file.awardLevels().stream()
                .map(level -> new AwardLevel(level.id(), level.name()))
                .toList();
    }

    private static List<Milestone> timetable(SeasonEdition file) {
        return file.dates().stream()
                .map(date -> new Milestone(date.event(), date.date()))
                .toList();
    }

    private static HouseRules rules(@Nullable Rules file) {
        if (file == null) return HouseRules.NONE;
        return new HouseRules(
                file.summaryWords(),
                file.summaryPublished(),
                file.noSelfNomination(),
                file.oncePerCategory(),
                file.minimumEntries(),
                file.freePlacesFor(),
                file.fundedBy(),
                file.mostPerPerson(),
                file.mostPerOrganisation(),
                file.mostPerCategory(),
                file.graceMinutes());
    }

    private static List<Sponsor> sponsors(SeasonEdition file, List<Sponsor> before, Files files) {
        List<Sponsor> named = file.sponsors().stream()
                .map(sponsor -> sponsor(sponsor, before, files))
                .toList();
        return Merge.byId(named, before, Sponsor::id);
    }

    private static Sponsor sponsor(SeasonEdition.Sponsor sponsor, List<Sponsor> before, Files files) {
        return new Sponsor(
                sponsor.id(),
                sponsor.name(),
                Sponsor.Level.valueOf(sponsor.level().name()),
                sponsor.url(),
                logo(sponsor, before, files),
                sponsor.logo());
    }

    /** A file named as before keeps its digest; a logo put here by hand stays until a file names another. */
    private static @Nullable String logo(SeasonEdition.Sponsor sponsor, List<Sponsor> before, Files files) {
        String here = sponsor.logo() == null ? null : files.find(sponsor.logo());
        if (here != null) return here;
        return before.stream()
                .filter(one -> one.id().equals(sponsor.id()))
                .filter(one -> sponsor.logo() == null || sponsor.logo().equals(one.logoName()))
                .map(Sponsor::logo)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private EditionTaken() {}
}
