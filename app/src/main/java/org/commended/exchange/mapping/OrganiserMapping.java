package org.commended.exchange.mapping;

import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonOrganiser;
import org.commended.exchange.season.SeasonOrganiser.Brand;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Organisers and programmes. Many files speak of one organiser, each as far as it needs, so what a file does not say of
 * them stays as it was.
 */
public final class OrganiserMapping {

    private static final Organiser.Details UNKNOWN = new Organiser.Details("", null, null, null, null, null, null);

    public static Organiser.Details take(SeasonOrganiser file, Organiser.@Nullable Details known, Files files) {
        Organiser.Details before = known == null ? UNKNOWN : known;
        Brand brand = file.brand() == null ? new Brand(null, null) : file.brand();
        String logoName = or(brand.logo(), before.logoName());
        String here = brand.logo() == null ? null : files.find(brand.logo());
        boolean same = logoName != null && logoName.equals(before.logoName()) || brand.logo() == null;
        return new Organiser.Details(
                file.name(),
                or(file.fullName(), before.fullName()),
                or(file.website(), before.website()),
                or(brand.colour(), before.colour()),
                or(here, same ? before.logo() : null),
                logoName,
                before.contact());
    }

    public static SeasonOrganiser give(Organiser organiser) {
        Organiser.Details details = organiser.details();
        boolean plain = details.colour() == null && details.logoName() == null;
        return new SeasonOrganiser(
                organiser.slug(),
                details.name(),
                details.fullName(),
                details.website(),
                plain ? null : new Brand(details.colour(), details.logoName()));
    }

    public static Programme.Details take(SeasonFile.Programme file, Programme.@Nullable Details before) {
        return new Programme.Details(file.name(), or(file.description(), before == null ? null : before.description()));
    }

    public static SeasonFile.Programme give(Programme programme) {
        return new SeasonFile.Programme(
                programme.slug(), programme.name(), programme.details().description());
    }

    private static @Nullable String or(@Nullable String said, @Nullable String before) {
        return said == null ? before : said;
    }

    private OrganiserMapping() {}
}
