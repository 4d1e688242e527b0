package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import org.commended.Running;
import org.commended.engine.names.Register;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class OrganisationPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    private String honoured(String slug, String body) {
        PublicSeason season = PublicSeason.of(jdbc, slug, Details.organiser("House of " + slug));
        var edition = season.edition("2031", Details.edition("Prizes 2031"));
        var category = season.category(edition, "one", Details.category("Category one"));
        var first = season.entry(category, "a", Details.face("A winning thing", null), Details.lead("Printed", body));
        var second = season.entry(category, "b", Details.face("A listed thing", null), Details.lead("Printed", body));
        season.shortlist(category, LONG_AGO, first, second);
        season.result(category, LONG_AGO, new PublicSeason.Line(first, "winner", Details.honour(null)));
        return season.address("2031");
    }

    @Test
    void honours_stand_by_year_the_highest_first_and_each_entry_once() {
        String address = honoured("b-years", "la:ADU");

        Document page = visitor.page("/organisations/la-adu");

        assertThat(page.select(".honour-year h3").text()).isEqualTo("2031");
        assertThat(page.select(".honours li b").eachText()).containsExactly("A winning thing", "A listed thing");
        assertThat(page.select(".honours .grey").eachText())
                .containsExactly("Winner, Category one, Prizes 2031", "On the shortlist, Category one, Prizes 2031");
        assertThat(page.select(".honours b a").attr("href")).isEqualTo(address + "/entries/one/a");
        assertThat(page.text()).contains(Register.CREDIT);
    }

    @Test
    void what_came_before_and_after_is_a_link_away() {
        var ended = Register.shipped().list().stream()
                .filter(body -> !body.replacedBy().isEmpty())
                .findFirst()
                .orElseThrow();
        var successor = Register.shipped().get(ended.replacedBy().getFirst());

        Document page = visitor.page("/organisations/" + ended.slug());

        assertThat(page.select(".facts a[href=/organisations/" + successor.slug() + "]")
                        .text())
                .isEqualTo(successor.name());
        assertThat(visitor.page("/organisations/" + successor.slug())
                        .select(".facts a[href=/organisations/" + ended.slug() + "]"))
                .isNotEmpty();
    }

    @Test
    void a_body_has_its_welsh_name_and_facts_for_machines() {
        var welsh = Register.shipped().list().stream()
                .filter(body -> body.welshName() != null && !body.welshName().equals(body.name()))
                .findFirst()
                .orElseThrow();

        Document page = visitor.page("/organisations/" + welsh.slug());

        assertThat(page.select(".lede[lang=cy]").text()).isEqualTo(welsh.welshName());
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"alternateName\":\"" + welsh.welshName() + "\"");
    }

    @Test
    void an_organisation_is_found_by_a_name_it_has_in_another_language() {
        Document page = visitor.page("/organisations?q=ynys%20mon");

        assertThat(page.select(".editions li:first-child a").text()).contains("Anglesey");
        assertThat(visitor.page("/organisations?q=zzzzqq").text()).contains("Nothing found");
        assertThat(visitor.status("/organisations/la-zzz")).isEqualTo(404);
    }

    @Test
    void the_most_honoured_are_offered_before_anything_is_typed() {
        honoured("b-most", "la:BAB");

        assertThat(visitor.page("/organisations").select(".editions a").eachAttr("href"))
                .contains("/organisations/la-bab");
    }
}
