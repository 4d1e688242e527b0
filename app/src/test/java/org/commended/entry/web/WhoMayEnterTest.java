package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

/** Who may enter what, as the form that starts an entry enforces it. */
class WhoMayEnterTest extends Starting {

    @Test
    void a_person_is_put_forward_by_somebody_else_and_holds_an_office() {
        CategoryId people = awards.category(
                run.edition(), details -> withRoles(details, List.of("councillor")), EntrantKind.INDIVIDUAL);
        Seen self = browser.post(
                "/entries",
                fields(
                        people,
                        "nominee",
                        "Cllr Priya NAIR",
                        "nominee-role",
                        "mayor",
                        "organisation",
                        "Saltwick City Council"));
        assertThat(self.text()).contains("Nobody puts themselves forward here", "Choose the office they hold");
        EntryId id = id(browser.post(
                "/entries",
                fields(
                        people,
                        "nominee",
                        "Cllr Devon Hughes",
                        "nominee-role",
                        "councillor",
                        "organisation",
                        "Saltwick")));
        assertThat(entries.get(id).title()).isEqualTo("Cllr Devon Hughes");
    }

    private static Category.Details withRoles(Category.Details of, List<String> roles) {
        return Awards.details(of, List.of(), roles, of.enteredBy());
    }

    @Test
    void a_fire_service_cannot_enter_a_police_award() {
        CategoryId police = awards.category(
                run.edition(),
                details -> Awards.details(details, List.of("police-force"), List.of(), details.enteredBy()),
                EntrantKind.ORGANISATION);
        Seen refused = browser.post("/entries", fields(police, "title", "Fast", "organisation", "London Fire Brigade"));
        assertThat(refused.text()).contains("London Fire Brigade is not of a kind that can enter");
        id(browser.post("/entries", fields(police, "title", "Fast", "organisation", "A force nobody knows")));
    }

    @Test
    void what_is_chosen_is_not_entered() {
        CategoryId chosen = awards.category(
                run.edition(),
                details -> Awards.details(details, List.of(), List.of(), Category.EnteredBy.CHOSEN),
                EntrantKind.ORGANISATION);
        assertThat(browser.get("/entries/start?category=" + chosen).text()).contains("the panel chooses, and says why");
        assertThat(browser.post("/entries", fields(chosen, "title", "T", "organisation", "O"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobody_enters_a_category_twice() {
        id(browser.post("/entries", fields(category, "title", "Streets", "organisation", "Aldermoor Council")));
        Seen again = browser.post("/entries", fields(category, "title", "More", "organisation", "ALDERMOOR council"));
        assertThat(again.text()).contains("nobody enters a category twice");
    }

    @Test
    void nobody_learns_of_others_entries_before_sending_their_own_and_then_only_one_is_received() {
        Visitor rival = awards.visitor(port, awards.person("Sam Rival"), Awards.OPEN);
        EntryId first =
                id(browser.post("/entries", fields(category, "title", "A", "organisation", "Aldermoor Council")));
        EntryId second =
                id(rival.post("/entries", fields(category, "title", "B", "organisation", "Aldermoor Council")));
        assertThat(send(browser, first).status()).isEqualTo(303);
        assertThat(rival.get("/entries/" + second + "/check").text()).doesNotContain("nobody enters a category twice");
        Seen refused = send(rival, second);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("nobody enters a category twice");
    }

    private static Seen send(Visitor visitor, EntryId entry) {
        String section = "/entries/" + entry + "/sections/1";
        visitor.post(section, Map.of("seen-statement", "0", "answer-statement", "It was wet."));
        var check = visitor.get("/entries/" + entry + "/check").page();
        return visitor.post("/entries/" + entry + "/submission", Visitor.fields(check, "submission"));
    }
}
