package org.commended.programme.web.edition;

import java.util.List;
import org.commended.programme.application.Doing;
import org.commended.programme.application.RemovingSponsor;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.Sponsor;
import org.commended.programme.web.At;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who pays for part of it. The logo comes on a page of its own. */
@Component
class SponsorItems extends Items<Edition, Sponsor> {

    private final RemovingSponsor removing;
    private final SponsorsPages pages;

    SponsorItems(RemovingSponsor removing, SponsorsPages pages) {
        super("sponsors");
        this.removing = removing;
        this.pages = pages;
    }

    @Override
    protected List<Sponsor> in(Edition edition) {
        return edition.details().sponsors();
    }

    @Override
    protected Edition with(Edition edition, List<Sponsor> sponsors) {
        return new EditionDraft(edition).sponsors(sponsors).done();
    }

    @Override
    protected String id(Sponsor sponsor) {
        return sponsor.id();
    }

    @Override
    protected String name(Sponsor sponsor) {
        return sponsor.name();
    }

    @Override
    protected Form shown(Edition edition, @Nullable Sponsor sponsor) {
        return new Fields()
                .with("name", sponsor == null ? null : sponsor.name())
                .with("level", sponsor == null ? Sponsor.Level.HEADLINE : sponsor.level())
                .with("url", sponsor == null ? null : sponsor.url())
                .form();
    }

    @Override
    protected Outcome<Sponsor> read(Edition edition, String id, Reading reading) {
        Sponsor was =
                edition.findSponsor(id).orElseGet(() -> new Sponsor(id, "", Sponsor.Level.HEADLINE, null, null, null));
        String name = reading.required("name", "name", Reading.NAME);
        Sponsor.Level level = reading.one("level", was.level());
        String url = reading.webAddress("url");
        return reading.give(() -> new Sponsor(id, name, level, url, was.logo(), was.logoName()));
    }

    @Override
    protected String newId(Edition edition, Form typed) {
        return InOrder.newId(
                typed.text("name"), in(edition).stream().map(this::id).toList());
    }

    @Override
    public Page list(At<Edition> at) {
        return pages.list(at);
    }

    @Override
    protected Page page(At<Edition> at, String id, Sheet sheet) {
        return new SponsorPage(at.whole(), id, sheet);
    }

    @Override
    public Outcome<Edition> remove(Edition edition, String id, Doing doing) {
        return removing.remove(edition.id(), id, doing);
    }
}
