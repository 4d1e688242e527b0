package org.commended.site;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonCategory.Criterion;
import org.commended.exchange.season.SeasonCeremony;
import org.commended.exchange.season.SeasonEdition;
import org.commended.exchange.season.SeasonEdition.Sponsor;
import org.commended.exchange.season.SeasonFile;
import org.commended.shared.PartialDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages of what an edition is, beside its file: itself, categories, ceremony, sponsors, its place among the years. */
final class RealSetUp {

    private final SeasonFile file;
    private final String address;
    private final RealPages pages;
    private final RealDifferences differences;

    RealSetUp(SeasonFile file, RealPages pages, RealDifferences differences) {
        this.file = file;
        this.address = address(file);
        this.pages = pages;
        this.differences = differences;
    }

    static String address(SeasonFile file) {
        return "/" + file.organiser().id() + "/" + file.programme().id() + "/"
                + file.edition().id();
    }

    void compare() {
        edition();
        file.categories().forEach(this::category);
        if (file.edition().ceremony() != null) ceremony(file.edition().ceremony());
        sponsors();
        years();
    }

    private void edition() {
        Element main = pages.main(address);
        SeasonEdition edition = file.edition();
        differences.equal(address, main.select("h1").text(), edition.name());
        if (edition.introduction() != null) {
            String shown = main.select(".hero .lede").text() + " "
                    + String.join(
                            " ", main.select("section[aria-labelledby=about] p").eachText());
            differences.equal(address + " introduction", shown, edition.introduction());
        }
        List<String> names =
                file.categories().stream().map(SeasonCategory::name).toList();
        differences.equal(address + " categories", main.select(".categories h3").eachText(), names);
        differences.equal(
                address + " links",
                main.select(".categories h3 a").eachAttr("href"),
                file.categories().stream().map(this::path).toList());
        String dates = main.select(".dates").text() + main.select(".deadline").text();
        for (SeasonEdition.KeyDate date : edition.dates()) stands(address, dates, day(date.date()));
        rules(main, edition.rules());
    }

    private void rules(Element main, SeasonEdition.@Nullable Rules rules) {
        if (rules == null) return;
        String shown = main.select("section[aria-labelledby=rules]").text();
        differences.equal(address + " free", said(shown, rules.freePlacesFor()), "");
        differences.equal(address + " funded", said(shown, rules.fundedBy()), "");
        differences.equal(
                address + " number of rules",
                main.select("section[aria-labelledby=rules] li").size(),
                filed(rules));
    }

    private static long filed(SeasonEdition.Rules rules) {
        return java.util.stream.Stream.of(
                                rules.freePlacesFor(),
                                rules.fundedBy(),
                                rules.summaryWords(),
                                rules.minimumEntries(),
                                rules.mostPerPerson(),
                                rules.mostPerOrganisation(),
                                rules.mostPerCategory(),
                                rules.graceMinutes())
                        .filter(java.util.Objects::nonNull)
                        .count()
                + java.util.stream.Stream.of(rules.noSelfNomination(), rules.oncePerCategory())
                        .filter(Boolean.TRUE::equals)
                        .count();
    }

    /** What is missing of a text; empty where all of it stands. */
    private static String said(String shown, @Nullable String filed) {
        return filed == null || shown.contains(filed) ? "" : filed;
    }

    private void stands(String where, String shown, String filed) {
        differences.equal(where, said(shown, filed), "");
    }

    private String path(SeasonCategory category) {
        return address + "/categories/" + category.id();
    }

    private void category(SeasonCategory category) {
        String path = path(category);
        Element main = pages.main(path);
        differences.equal(path, main.select("h1").text(), category.name());
        differences.equal(
                path + " purpose",
                main.select("section[aria-labelledby=purpose] p").eachText(),
                RealDifferences.paragraphs(category.description()));
        differences.standsOnce(path, main, category.tagline());
        Element who = main.selectFirst("section[aria-labelledby=who]");
        String whom = who == null ? "" : who.text().toLowerCase(Locale.ROOT);
        if (category.eligibility() != null)
            stands(path, whom, category.eligibility().toLowerCase(Locale.ROOT));
        category.eligibleRoles().forEach(role -> stands(path, whom, bare(role)));
        category.serviceAreas().forEach(area -> stands(path, whom, bare(area)));
        differences.equal(
                path + " requirements",
                main.select("section[aria-labelledby=requirements] li").eachText(),
                category.requirements());
        criteria(path, main, category.criteria());
        Sponsor sponsor = sponsor(category);
        if (sponsor != null) differences.standsOnce(path, main, sponsor.name());
        if (category.judgedOn() != null) stands(path, main.text(), day(category.judgedOn()));
        differences.equal(
                path + " questions",
                main.select(".questions li > p:first-child b").eachText(),
                category.form().stream().map(question -> question.text()).toList());
    }

    /** An item of a list without the mark that parted it from the next. */
    private static String bare(String item) {
        return item.strip().replaceFirst("(\\s+and)?[;,.\\s]*$", "").toLowerCase(Locale.ROOT);
    }

    private void criteria(String path, Element main, List<Criterion> criteria) {
        differences.equal(
                path + " criteria",
                main.select(".criteria > li > div > p").eachText(),
                criteria.stream().map(Criterion::text).toList());
        boolean alike = criteria.stream().map(Criterion::weight).distinct().count() < 2;
        BigDecimal whole = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> shares = alike
                ? List.of()
                : criteria.stream()
                        .map(one ->
                                one.weight().movePointRight(2).divide(whole, 0, java.math.RoundingMode.HALF_UP) + "%")
                        .toList();
        differences.equal(path + " weights", main.select(".criteria .share b").eachText(), shares);
    }

    private @Nullable Sponsor sponsor(SeasonCategory category) {
        return file.edition().sponsors().stream()
                .filter(one -> one.id().equals(category.sponsor()))
                .findFirst()
                .orElse(null);
    }

    private void ceremony(SeasonCeremony ceremony) {
        String path = address + "/ceremony";
        Element main = pages.main(path);
        if (ceremony.date() != null) differences.standsOnce(path, main, day(ceremony.date()));
        if (ceremony.name() != null && !ceremony.name().equals(file.edition().name())) {
            stands(path, main.text().toLowerCase(Locale.ROOT), ceremony.name().toLowerCase(Locale.ROOT));
        }
        differences.stands(path, main, ceremony.venue());
        differences.stands(path, main, ceremony.city());
        differences.stands(path, main, ceremony.price());
        if (ceremony.time() != null)
            stands(
                    path,
                    main.text(),
                    DateTimeFormatter.ofPattern("h.mma", Locale.UK)
                            .format(ceremony.time())
                            .toLowerCase(Locale.UK));
        if (ceremony.liveStream() != null)
            differences.stands(path, main, ceremony.liveStream().platform());
        for (SeasonCeremony.Contact contact : ceremony.contacts()) {
            differences.stands(path, main, contact.name());
            differences.standsOnce(path, main, contact.phone());
            differences.standsOnce(path, main, contact.email());
        }
    }

    private void sponsors() {
        String path = address + "/sponsors";
        Element main = pages.main(path);
        differences.equal(
                path,
                main.select(".sponsors > li").size(),
                file.edition().sponsors().size());
        for (Sponsor sponsor : file.edition().sponsors()) {
            Element shown = main.select(".sponsors > li").stream()
                    .filter(one -> one.select(".wordmark").text().equals(sponsor.name()))
                    .findFirst()
                    .orElseGet(() -> new Element("li"));
            List<String> paidFor = file.categories().stream()
                    .filter(category -> sponsor.id().equals(category.sponsor()))
                    .map(SeasonCategory::name)
                    .toList();
            differences.stands(path, shown, sponsor.name());
            differences.equal(
                    path + " " + sponsor.name(),
                    shown.select("a[href*=/categories/]").eachText(),
                    paidFor);
        }
        if (file.edition().sponsorship() != null) {
            differences.stands(path, main, file.edition().sponsorship().text());
        }
    }

    private void years() {
        String organiser = "/" + file.organiser().id();
        differences.equal(
                organiser,
                pages.main(organiser).select("h1").text(),
                file.organiser().name());
        differences.stands(organiser, pages.main(organiser), file.organiser().fullName());
        differences.standsOnce(
                organiser, pages.main(organiser), file.organiser().website());
        for (String path : List.of(organiser, organiser + "/" + file.programme().id())) {
            List<String> here =
                    pages.main(path).select(".editions a[href=" + address + "]").eachText();
            differences.equal(path + " editions", here, List.of(file.edition().name()));
        }
        differences.stands(organiser, pages.main(organiser), file.programme().description());
    }

    /** As the pages write it: with the weekday, or as much as is known. */
    static String day(PartialDate date) {
        String pattern =
                switch (date.precision()) {
                    case YEAR -> "uuuu";
                    case MONTH -> "MMMM uuuu";
                    case DAY, HOUR -> "EEEE d MMMM";
                };
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date.firstDay());
    }
}
