package org.commended.site.bodies;

import java.util.List;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyKind;
import org.commended.engine.names.FutureChange;
import org.commended.engine.names.Register;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.JsonLd;
import org.commended.shared.web.JsonLd.Thing;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A public body as the register knows it, and its honours.
 *
 * @param before what it came from, nearest first
 * @param after what came after it
 * @param coming changes that are ordered or announced
 * @param years latest first
 */
public record OrganisationPage(
        Body body, List<Body> before, List<Body> after, List<FutureChange> coming, List<Year> years) implements Page {

    public OrganisationPage {
        before = List.copyOf(before);
        after = List.copyOf(after);
        coming = List.copyOf(coming);
        years = List.copyOf(years);
    }

    /** The honours of one year, highest first. */
    public record Year(int year, List<BodyHonour> honours) {
        public Year {
            honours = List.copyOf(honours);
        }
    }

    /** {@code North West England}; the nation where no part of it is known. */
    public String place() {
        String nation = body.nation().label();
        String region = body.region();
        return region == null || region.equals(nation) ? nation : region + ", " + nation;
    }

    public String credit() {
        return Register.CREDIT;
    }

    public @Nullable String areaCode() {
        return body.place().areaCode();
    }

    public Blurb blurb() {
        Thing facts = new Thing(isOfTheState() ? "GovernmentOrganization" : "Organization")
                .with("name", body.name())
                .with("alternateName", body.welshName())
                .with("identifier", areaCode())
                .with("award", awards());
        String path = "/organisations/" + body.slug();
        return new Blurb(body.name(), body.name() + ", " + place(), path, null, null, JsonLd.of(facts));
    }

    private List<String> awards() {
        return years.stream()
                .flatMap(year -> year.honours().stream())
                .filter(honour -> honour.level() != null)
                .map(BodyHonour::award)
                .toList();
    }

    private boolean isOfTheState() {
        return switch (body.kind()) {
            case PARTNER_COMPANY, PARTNER_CHARITY, PARTNER_UNIVERSITY, PARTNER_PARTNERSHIP -> false;
            default -> body.kind() != BodyKind.PARTNER_PUBLIC_UNIT;
        };
    }
}
