package org.commended.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEdition.AwardLevel;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonEntry.Participant;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonPicture;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The pages of what became of entries, beside the file: shortlist, winners and a page for each entry. */
final class RealResults {

    private final SeasonFile file;
    private final String address;
    private final RealPages pages;
    private final RealDifferences differences;

    RealResults(SeasonFile file, RealPages pages, RealDifferences differences) {
        this.file = file;
        this.address = RealSetUp.address(file);
        this.pages = pages;
        this.differences = differences;
    }

    void compare() {
        shortlist();
        winners();
        for (SeasonCategory category : file.categories()) {
            for (SeasonEntry entry : category.entries()) entry(category, entry);
        }
    }

    private void shortlist() {
        String path = address + "/shortlist";
        Elements groups = pages.main(path).select(".group");
        List<SeasonCategory> filed = file.categories().stream()
                .filter(category -> !category.shortlist().isEmpty())
                .toList();
        differences.equal(
                path,
                groups.select("h2").eachText(),
                filed.stream().map(SeasonCategory::name).toList());
        for (int i = 0; i < Math.min(groups.size(), filed.size()); i++) group(path, groups.get(i), filed.get(i));
    }

    private void group(String path, Element group, SeasonCategory category) {
        Map<String, SeasonEntry> entries =
                category.entries().stream().collect(Collectors.toMap(SeasonEntry::id, Function.identity()));
        List<SeasonEntry> filed = category.shortlist().stream()
                .map(id -> Objects.requireNonNull(entries.get(id)))
                .toList();
        String where = path + "#" + category.id();
        differences.equal(
                where,
                group.select("h3").eachText(),
                filed.stream().map(SeasonEntry::title).toList());
        differences.equal(
                where,
                group.select("h3 a").eachAttr("href"),
                filed.stream().map(entry -> path(category, entry)).toList());
        sponsor(where, group, category);
        Elements items = group.select("article");
        for (int i = 0; i < Math.min(items.size(), filed.size()); i++) {
            SeasonEntry entry = filed.get(i);
            who(where + " " + entry.id(), items.get(i), entry);
            differences.equal(
                    where + " " + entry.id(),
                    items.get(i).select(".own").eachText(),
                    RealDifferences.paragraphs(entry.summary()));
        }
    }

    private void sponsor(String where, Element at, SeasonCategory category) {
        file.edition().sponsors().stream()
                .filter(one -> one.id().equals(category.sponsor()))
                .forEach(one ->
                        differences.standsOnce(where, Objects.requireNonNull(at.selectFirst("header")), one.name()));
    }

    private String path(SeasonCategory category, SeasonEntry entry) {
        return address + "/entries/" + category.id() + "/" + entry.id();
    }

    /** Who entered, with whom, who is put forward and how many they are, beside a title. */
    private void who(String where, Element item, SeasonEntry entry) {
        Element who = Objects.requireNonNullElse(item.selectFirst(".who"), new Element("p"));
        List<String> entrants = names(entry, true);
        List<String> bold = who.select("b").eachText();
        differences.equal(
                where + " entrants",
                bold.isEmpty() && entrants.equals(List.of(entry.title())) ? entrants : bold,
                entrants);
        names(entry, false).forEach(partner -> differences.standsOnce(where + " partner", who, partner));
        if (entry.nominee() != null) {
            if (!entry.nominee().name().equals(entry.title()))
                differences.standsOnce(where, who, entry.nominee().name());
            differences.standsOnce(where, who, entry.nominee().role());
        }
        if (entry.teamSize() != null) {
            String size =
                    entry.teamSizeAsWritten() == null ? String.valueOf(entry.teamSize()) : entry.teamSizeAsWritten();
            differences.standsOnce(where, who, size);
        }
    }

    private static List<String> names(SeasonEntry entry, boolean entrants) {
        return entry.organisations().stream()
                .filter(one -> (one.role() != Participant.Role.PARTNER) == entrants)
                .map(Participant::name)
                .toList();
    }

    private void winners() {
        String path = address + "/winners";
        Elements spreads = pages.main(path).select(".spread:not(.unannounced)");
        List<SeasonCategory> filed = file.categories().stream()
                .filter(category -> category.noAward() != null
                        || category.entries().stream().anyMatch(entry -> entry.result() != null))
                .toList();
        differences.equal(
                path,
                spreads.select("h2").eachText(),
                filed.stream().map(SeasonCategory::name).toList());
        for (int i = 0; i < Math.min(spreads.size(), filed.size()); i++) {
            if (filed.get(i).noAward() == null) spread(path, spreads.get(i), filed.get(i));
            else
                RealDifferences.paragraphs(filed.get(i).noAward())
                        .forEach(words -> differences.standsOnce(path, pages.main(path), words));
        }
    }

    private void spread(String path, Element spread, SeasonCategory category) {
        String where = path + "#" + category.id();
        List<SeasonEntry> honoured = inOrder(category);
        differences.equal(
                where,
                spread.select("a.plain[href*=/entries/]").eachAttr("href"),
                honoured.stream().map(entry -> path(category, entry)).toList());
        differences.equal(
                where,
                spread.select("a.plain[href*=/entries/]").eachText(),
                honoured.stream().map(SeasonEntry::title).toList());
        honoured.forEach(entry -> honour(where, spread, category, entry));
        differences.equal(
                where + " quotes",
                spread.select(".quote").size(),
                honoured.stream().mapToLong(entry -> entry.quotes().size()).sum());
    }

    private List<SeasonEntry> inOrder(SeasonCategory category) {
        List<SeasonEntry> ordered = new ArrayList<>();
        for (AwardLevel level : file.edition().awardLevels()) {
            category.entries().stream()
                    .filter(entry -> level.id().equals(entry.result()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private void honour(String where, Element spread, SeasonCategory category, SeasonEntry entry) {
        Element link = Objects.requireNonNull(spread.selectFirst("a.plain[href=" + path(category, entry) + "]"));
        Element item = Objects.requireNonNull(link.closest("li, .winners > div"));
        String place = where + " " + entry.id();
        who(place, item, entry);
        Element under = Objects.requireNonNull(link.closest(".commended, .winners, .medals"));
        differences.equal(
                place + " level",
                said(under, item).toLowerCase(java.util.Locale.ROOT),
                level(entry).toLowerCase(java.util.Locale.ROOT));
        RealDifferences.paragraphs(entry.citation()).forEach(words -> differences.standsOnce(place, item, words));
        quotes(place, item, entry);
        pictures(place, spread, entry);
    }

    /** The word beside a rosette of its own, or the heading of the list it stands in. */
    private static String said(Element under, Element item) {
        Element own = item.selectFirst(".standing");
        return own == null ? under.select("> h3").text() : own.text();
    }

    private String level(SeasonEntry entry) {
        return file.edition().awardLevels().stream()
                .filter(level -> level.id().equals(entry.result()))
                .map(AwardLevel::name)
                .findFirst()
                .orElse("");
    }

    private void quotes(String where, Element at, SeasonEntry entry) {
        for (SeasonEntry.Quote quote : entry.quotes()) {
            differences.standsOnce(where, at, quote.text().strip().replaceAll("^[\"“‘']|[\"”’']$", ""));
            differences.stands(where, at, quote.by().name());
            differences.stands(where, at, quote.by().role());
        }
    }

    private void pictures(String where, Element at, SeasonEntry entry) {
        for (SeasonPicture picture : entry.pictures()) {
            differences.standsOnce(where, Objects.requireNonNullElse(at.selectFirst("figure"), at), picture.caption());
        }
    }

    private void entry(SeasonCategory category, SeasonEntry entry) {
        String path = path(category, entry);
        Element main = pages.main(path);
        differences.equal(path, main.select("h1").text(), entry.title());
        who(path, Objects.requireNonNull(main.selectFirst(".head")), entry);
        standing(path, main, entry);
        Stream.concat(
                        RealDifferences.paragraphs(entry.summary()).stream(),
                        RealDifferences.paragraphs(entry.citation()).stream())
                .forEach(words -> differences.standsOnce(path, main, words));
        quotes(path, main, entry);
        pictures(path, main, entry);
        Element facts = Objects.requireNonNull(main.selectFirst(".facts"));
        differences.standsOnce(path, facts, file.edition().name());
        differences.standsOnce(path, facts, category.name());
        differences.equal(
                path + " people",
                main.select("section[aria-labelledby=people] b").eachText(),
                entry.people().stream().map(SeasonEntry.Person::name).toList());
        entry.people().forEach(person -> differences.stands(path, main, person.role()));
    }

    private void standing(String path, Element main, @Nullable SeasonEntry entry) {
        if (entry == null) return;
        String said = entry.result() == null ? "On the shortlist" : level(entry);
        differences.equal(path + " standing", main.select(".standing").text(), said);
    }
}
