package org.commended.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every page of set-up in a real browser, with names and texts as long as people make them. */
@Running
@Import(Organising.class)
class SetUpInTheBrowserTest {

    private static final String LONG = "From the front door to the back office: how nine councils, two fire and rescue"
            + " services and Cyngor Bro Elwydd rebuilt repairs, lettings and rents together";

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    private Programmes.Whole whole;
    private String base = "";
    private String category = "";

    @BeforeEach
    void a_rich_edition() {
        whole = organising.begin();
        base = whole.desk() + "/set-up";
        Category first = programmes.listCategories(whole.edition().id()).getFirst();
        category = base + "/categories/" + first.id();
        organising
                .save(base + "/name", Map.of("introduction", "The night is Friday 9 July. " + LONG))
                .is(303);
        organising.save(base + "/categories", Map.of("name", LONG)).is(303);
        organising
                .save(base + "/categories", Map.of("name", "Council of the Year 2026"))
                .is(303);
        organising.save(
                category + "/about", Map.of("tagline", "For those who begin", "description", LONG + "\n\n" + LONG));
        organising
                .save(category + "/criteria/new", Map.of("text", LONG, "weight", "1"))
                .is(303);
        organising
                .save(category + "/requirements", Map.of("requirements", "Give clear examples\n" + LONG))
                .is(303);
        organising
                .save(base + "/sponsors/new", Map.of("name", "Tidewater & Co", "level", "category"))
                .is(303);
        organising
                .save(base + "/sponsors/new", Map.of("name", "The Bay Bank of the Eastern Harbours"))
                .is(303);
        byte[] drawing =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'><path fill='#0a6640' d='M0 0h60v20z'/></svg>"
                        .getBytes(UTF_8);
        organising
                .upload(base + "/sponsors/tidewater-and-co/logo", "tide.svg", drawing)
                .is(303);
    }

    private List<String> pages() {
        String organiser = "/manage/" + whole.organiser().slug();
        List<String> pages = new ArrayList<>(List.of(
                organiser,
                organiser + "/details",
                organiser + "/logo",
                organiser + "/programmes/new",
                organiser + "/editions/new",
                base,
                category,
                category + "/criteria/results",
                category + "/form/what",
                category + "/removal",
                base + "/sponsors/tidewater-and-co/logo",
                base + "/levels/winner"));
        List.of(
                        "name",
                        "timetable",
                        "levels",
                        "categories",
                        "sponsors",
                        "house-rules",
                        "ceremony",
                        "sponsorship",
                        "preview",
                        "sponsors/new")
                .forEach(room -> pages.add(base + "/" + room));
        List.of(
                        "about",
                        "entrants",
                        "criteria",
                        "form",
                        "requirements",
                        "judging",
                        "awards",
                        "criteria/new",
                        "stages/new",
                        "stages/stage-1",
                        "form/new")
                .forEach(room -> pages.add(category + "/" + room));
        return pages;
    }

    @Test
    void every_page_is_sound_on_a_phone() {
        organising.signIn("operator@commended.example", new Grant(Role.OPERATOR, null, null));
        List<String> wrong = new ArrayList<>(looked(Screen.PHONE, List.of("/operator/organisers")));
        organising.signIn(
                "other@commended.example",
                new Grant(Role.ORGANISER, whole.organiser().id(), null));
        wrong.addAll(looked(Screen.PHONE, pages()));
        assertThat(wrong).isEmpty();
    }

    private List<String> looked(Screen screen, List<String> pages) {
        try (BrowserContext visitor = Browser.signedIn(organising.address(), screen, organising.token())) {
            Page page = visitor.newPage();
            List<String> wrong = new ArrayList<>();
            for (String path : pages) {
                page.navigate(path);
                wrong.addAll(Checks.of(page));
            }
            return wrong;
        }
    }

    @Test
    void refused_and_contested_pages_are_sound_too() {
        try (BrowserContext visitor = Browser.signedIn(organising.address(), Screen.DESKTOP, organising.token())) {
            Page page = visitor.newPage();
            page.navigate(base + "/timetable");
            page.locator("#day-1").fill("41");
            page.locator("main form .button").click();
            assertThat(page.locator(".error-summary a").textContent()).contains("Enter a real date");
            assertThat(page.locator("#day-1").inputValue()).isEqualTo("41");
            assertThat(Checks.accessibility(page)).isEmpty();

            page.navigate(base + "/name");
            organising.save(base + "/name", Map.of("introduction", "Theirs")).is(303);
            page.locator("#introduction").fill("Mine");
            page.locator("main form .button").click();
            assertThat(page.locator(".both").textContent()).contains("Mine", "Theirs");
            assertThat(Checks.accessibility(page)).isEmpty();
        }
    }
}
