package org.commended.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.Running;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Harbour;
import org.commended.programme.domain.Sponsor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import(Organising.class)
class ListsAndOpeningTest {

    private static final byte[] DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>".getBytes(UTF_8);

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    private Programmes.Whole whole;
    private String base = "";

    @BeforeEach
    void an_edition() {
        whole = organising.begin();
        base = whole.desk() + "/set-up";
    }

    private Edition now() {
        return programmes.getEdition(whole.edition().id());
    }

    private Category category() {
        return programmes.listCategories(whole.edition().id()).getFirst();
    }

    @Test
    void a_logo_is_taken_away_again_and_the_name_stands_in_its_place() {
        String logo = "/manage/" + whole.organiser().slug() + "/logo";
        organising.upload(logo, "mark.svg", DRAWING).is(303);
        Reply page = organising.get(logo).is(200);
        assertThat(page.page().select("form[action$=removal]")).hasSize(1);

        organising.post(logo + "/removal", Map.of("act", List.of("away"))).is(303);

        assertThat(programmes
                        .findOrganiser(whole.organiser().slug())
                        .orElseThrow()
                        .brand()
                        .logo())
                .isNull();
        assertThat(organising.get(logo).is(200).page().select("form[action$=removal]"))
                .isEmpty();
    }

    @Test
    void levels_are_renamed_without_losing_who_they_are_and_put_in_order() {
        organising.save(base + "/levels/winner", Map.of("name", "Enillydd")).is(303);
        organising.save(base + "/levels/new", Map.of("name", "Winner")).is(303);
        assertThat(now().details().levels())
                .containsExactly(
                        new AwardLevel("winner", "Enillydd"),
                        new AwardLevel("highly-commended", "Highly commended"),
                        new AwardLevel("winner-2", "Winner"));
        organising
                .post(base + "/levels/winner-2/position", Map.of("to", List.of("up")))
                .is(303);
        assertThat(now().details().levels())
                .extracting(AwardLevel::id)
                .containsExactly("winner", "winner-2", "highly-commended");
        organising
                .post(base + "/levels/usual", Map.of("set", List.of("metals")))
                .is(303);
        assertThat(now().details().levels()).extracting(AwardLevel::name).endsWith("Gold", "Silver", "Bronze");
    }

    @Test
    void a_level_that_a_category_names_stays_until_the_category_lets_it_go() {
        String awards = base + "/categories/" + category().id() + "/awards";
        organising.save(awards, Map.of("levels", "winner")).is(303);
        Reply refused =
                organising.save(base + "/levels/winner/removal", Map.of()).is(422);
        assertThat(refused.errors()).singleElement().asString().contains("Climate and nature");
        organising.save(awards, Map.of("levels", "highly-commended")).is(303);
        organising.save(base + "/levels/winner/removal", Map.of()).is(303);
        assertThat(now().details().levels()).extracting(AwardLevel::id).containsExactly("highly-commended");
    }

    @Test
    void a_sponsor_gets_a_logo_and_leaves_its_category_when_it_is_removed() {
        Map<String, String> typed = Map.of("name", "Tidewater & Co", "level", "category", "url", "https://example.org");
        organising.save(base + "/sponsors/new", typed).is(303);
        organising
                .save(base + "/categories/" + category().id() + "/awards", Map.of("sponsor", "tidewater-and-co"))
                .is(303);
        organising
                .upload(base + "/sponsors/tidewater-and-co/logo", "C:\\logos\\tide.svg", DRAWING)
                .is(303);
        Sponsor sponsor = now().findSponsor("tidewater-and-co").orElseThrow();
        assertThat(sponsor.logoName()).isEqualTo("tide.svg");
        assertThat(organising.get(base + "/sponsors").page().select("img").attr("src"))
                .endsWith(sponsor.logo());
        organising
                .save(base + "/sponsors/tidewater-and-co", Map.of("name", "Tidewater"))
                .is(303);
        assertThat(now().findSponsor("tidewater-and-co").orElseThrow().logo()).isEqualTo(sponsor.logo());

        organising.save(base + "/sponsors/tidewater-and-co/removal", Map.of()).is(303);
        assertThat(now().details().sponsors()).isEmpty();
        assertThat(category().details().sponsor()).isNull();
    }

    @Test
    void a_logo_that_acts_is_refused_and_a_kept_one_is_served_as_a_picture_that_cannot() {
        organising.save(base + "/sponsors/new", Map.of("name", "Bay Bank")).is(303);
        byte[] acting = new String(DRAWING, UTF_8)
                .replace("<path", "<script>1</script><path")
                .getBytes(UTF_8);
        Reply refused = organising
                .upload(base + "/sponsors/bay-bank/logo", "bay.svg", acting)
                .is(422);
        assertThat(refused.errors()).singleElement().asString().contains("script");
        organising.upload(base + "/sponsors/bay-bank/logo", "bay.svg", DRAWING).is(303);
        String digest = now().findSponsor("bay-bank").orElseThrow().logo();
        var served = organising.raw("/files/" + digest);
        assertThat(served.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(served.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        organising.get("/files/0000").is(404);
    }

    @Test
    void the_preview_lists_what_looks_wrong_with_the_way_to_mend_it_and_opens_the_pages() {
        organising
                .save(base + "/name", Map.of("introduction", "The night is Friday 9 July."))
                .is(303);
        Reply preview = organising.get(base + "/preview").is(200);
        assertThat(preview.page().select(".findings li").text()).contains("“Friday 9 July”", "Thursday 8 July 2027");
        assertThat(preview.page().select(".findings a").attr("href")).isEqualTo(base + "/name");
        assertThat(preview.text())
                .contains("Entries close", "Friday 12 March 2027 at 5pm (UK time)", "66.7% of the marks");
        assertThat(organising.get(whole.address()).status()).isEqualTo(404);

        organising.post(base + "/opening", Map.of()).is(303);
        assertThat(now().publicSince()).isEqualTo(Harbour.NOW);
        assertThat(organising.get(base).text()).contains("Open to the public");
        organising.post(base + "/opening/removal", Map.of()).is(303);
        assertThat(now().publicSince()).isNull();
    }

    @Test
    void the_pages_stay_public_once_something_was_announced() {
        organising.post(base + "/opening", Map.of()).is(303);
        jdbc.sql("""
                insert into announcement (id, edition_id, origin, opens_at, made_at)
                values (gen_random_uuid(), ?, 'announced', now(), now())""").param(whole.edition().id().value()).update();
        assertThat(organising.post(base + "/opening/removal", Map.of()).is(422).errors())
                .hasSize(1);
        assertThat(now().publicSince()).isNotNull();
    }

    @Test
    void acts_that_matter_stand_on_the_record_of_the_edition() {
        organising.save(base + "/house-rules", Map.of("minimumEntries", "7")).is(303);
        organising.save(base + "/house-rules", Map.of()).is(303);
        organising
                .save(base + "/categories/" + category().id() + "/about", Map.of("tagline", "For those who begin"))
                .is(303);
        organising.post(base + "/opening", Map.of()).is(303);
        assertThat(jdbc.sql("select kind from record_row where chain = ? order by seq")
                        .param(whole.edition().id().value())
                        .query(String.class)
                        .list())
                .containsExactly("edition-changed", "category-changed", "edition-opened-to-public");
    }
}
