package org.commended.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.web.Organising.typed;

import java.util.List;
import java.util.Map;
import org.commended.Running;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Running
@Import(Organising.class)
class CategorySetUpTest {

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    private Programmes.Whole whole;
    private String categories = "";
    private String home = "";

    @BeforeEach
    void a_category() {
        whole = organising.begin();
        categories = whole.desk() + "/set-up/categories";
        home = categories + "/" + now().id();
    }

    private List<Category> all() {
        return programmes.listCategories(whole.edition().id());
    }

    private Category now() {
        return all().getFirst();
    }

    @Test
    void a_new_category_starts_with_the_usual_questions_and_comes_last() {
        Reply added =
                organising.save(categories, Map.of("name", "Tîm y flwyddyn 🏅")).is(303);
        Category category = all().getLast();
        assertThat(added.location()).endsWith(category.id().toString());
        assertThat(category.slug()).isEqualTo("tim-y-flwyddyn");
        assertThat(category.details().form())
                .extracting(Question::text)
                .containsExactly(
                        "What did you do, and why?", "What changed?", "Who made it happen?", "Summary for publication");
        assertThat(category.details().form().getLast().wordLimit()).isEqualTo(100);
        assertThat(organising.get(added.location()).is(200).text()).contains("there are no criteria");
    }

    @Test
    void a_category_added_twice_by_one_form_is_there_once() {
        Map<String, List<String>> form =
                Organising.filled(organising.get(categories).page(), Map.of("name", "Climate and nature"));
        String first = organising.post(categories, form).is(303).location();
        assertThat(organising.post(categories, form).is(303).location()).isEqualTo(first);
        assertThat(all()).extracting(Category::slug).containsExactly("climate-and-nature", "climate-and-nature-2");
        assertThat(organising.save(categories, Map.of("name", " ")).is(422).errors())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "entrants", "requirements", "judging", "awards"})
    void a_page_saved_as_it_was_changes_nothing(String room) {
        Category before = now();
        organising.save(home + "/" + room, Map.of()).is(303);
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void who_may_enter_is_saved_in_boxes_and_in_words() {
        Map<String, List<String>> form = Organising.filled(
                organising.get(home + "/entrants").page(),
                Map.of(
                        "entrantKind",
                        "individual",
                        "eligibleRoles",
                        "councillor\n\n mayor ",
                        "eligibility",
                        "In office"));
        form.put("eligibleKinds", List.of("council", "police-force"));
        organising.post(home + "/entrants", form).is(303);
        Category.Details details = now().details();
        assertThat(details.entrantKind()).isEqualTo(Category.EntrantKind.INDIVIDUAL);
        assertThat(details.eligibleKinds()).containsExactly("council", "police-force");
        assertThat(details.eligibleRoles()).containsExactly("councillor", "mayor");
        assertThat(organising.get(home).text()).contains("People: Councils of every kind, Police forces");
    }

    @Test
    void what_no_box_offers_is_refused() {
        assertThat(organising
                        .save(home + "/entrants", Map.of("eligibleKinds", "dragons", "enteredBy", "luck"))
                        .is(422)
                        .errors())
                .hasSize(2);
        assertThat(organising
                        .save(home + "/awards", Map.of("levels", "platinum", "sponsor", "nobody"))
                        .is(422)
                        .errors())
                .hasSize(2);
    }

    @Test
    void criteria_are_added_changed_put_in_order_and_removed() {
        Map<String, String> own = typed(
                "text",
                "It lasts",
                "weight",
                "1.5",
                "anchors",
                "own",
                "anchor-1",
                "No",
                "anchor-2",
                "A little",
                "anchor-3",
                "Yes",
                "anchor-4",
                "Very",
                "anchor-5",
                "For good");
        organising.save(home + "/criteria/new", own).is(303);
        Criterion added = now().details().criteria().getLast();
        assertThat(added.anchors()).hasSize(5).endsWith("For good");
        assertThat(organising.get(home + "/criteria").text()).contains("44.4%", "22.2%", "33.3%");

        String item = home + "/criteria/" + added.id();
        organising
                .save(item, Map.of("text", "It lasts long", "anchors", "usual"))
                .is(303);
        organising.post(item + "/position", Map.of("to", List.of("up"))).is(303);
        assertThat(now().details().criteria())
                .extracting(Criterion::text)
                .containsExactly("Shows results", "It lasts long", "Shows people");
        assertThat(now().details().criteria().get(1).anchors()).isEmpty();

        assertThat(organising.get(item + "/removal").is(200).text()).contains("It lasts long", "Keep it");
        organising.save(item + "/removal", Map.of()).is(303);
        assertThat(now().details().criteria()).hasSize(2);
        organising.get(item).is(404);
    }

    @Test
    void a_criterion_needs_words_a_weight_and_all_its_anchors() {
        Map<String, String> wrong =
                typed("text", "", "weight", "0", "anchors", "own", "anchor-1", "No", "anchor-2", "Yes");
        Reply reply = organising.save(home + "/criteria/new", wrong).is(422);
        assertThat(reply.errors()).hasSize(3);
        assertThat(reply.errorsLeadSomewhere()).isTrue();
        assertThat(reply.value("anchor-2")).isEqualTo("Yes");
    }

    @Test
    void questions_are_added_and_their_options_kept_in_order() {
        Map<String, String> choice = typed(
                "text",
                "How large is your team?",
                "kind",
                "choice",
                "options",
                "Up to 10\n11 to 50\nMore",
                "audience",
                "confidential",
                "required",
                "",
                "wordLimit",
                "");
        organising.save(home + "/form/new", choice).is(303);
        Question added = now().details().form().getLast();
        assertThat(added.options()).containsExactly("Up to 10", "11 to 50", "More");
        assertThat(added.required()).isFalse();
        assertThat(added.section()).isEqualTo("programme.usual.summary.section");
        assertThat(organising.get(home + "/form").text()).contains("One of several options · for the organiser alone");
    }

    @Test
    void a_choice_without_options_and_a_limit_that_is_no_number_are_refused() {
        Map<String, String> wrong = typed("text", "", "kind", "choices", "options", "One", "wordLimit", "many");
        Reply reply = organising.save(home + "/form/new", wrong).is(422);
        assertThat(reply.page().select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#text", "#options", "#wordLimit");
        assertThat(now().details().form()).hasSize(4);
    }

    @Test
    void categories_change_places_and_are_removed_after_asking() {
        organising.save(categories, Map.of("name", "Team of the year")).is(303);
        Category team = all().getLast();
        organising
                .post(categories + "/" + team.id() + "/position", Map.of("to", List.of("up")))
                .is(303);
        assertThat(all()).extracting(Category::name).containsExactly("Team of the year", "Climate and nature");
        organising.save(categories + "/" + team.id() + "/removal", Map.of()).is(303);
        assertThat(all()).extracting(Category::name).containsExactly("Climate and nature");
    }

    @Test
    void a_category_of_another_edition_is_not_there() {
        String foreign = now().id().toString();
        organising.begin();
        organising.get(home).is(404);
        Programmes.Whole mine = organising.begin();
        organising.get(mine.desk() + "/set-up/categories/" + foreign).is(404);
        organising
                .get(mine.desk() + "/set-up/categories/" + foreign + "/criteria")
                .is(404);
    }

    @Test
    void a_question_can_depend_on_a_choice_before_it_and_on_answers_that_it_offers() {
        organising
                .save(home + "/form/new", typed("text", "With whom?", "kind", "choice", "options", "Alone\nA partner"))
                .is(303);
        String choice = now().details().form().getLast().id();
        Reply refused = organising
                .save(home + "/form/new", typed("text", "Who?", "onlyIf", choice, "onlyIfAnswers", "A friend"))
                .is(422);
        assertThat(refused.errors()).hasSize(1);
        organising
                .save(home + "/form/new", typed("text", "Who?", "onlyIf", choice, "onlyIfAnswers", "A partner"))
                .is(303);
        assertThat(now().details().form().getLast().onlyIf())
                .isEqualTo(new Question.Condition(choice, List.of("A partner")));
        organising
                .save(home + "/form/" + now().details().form().getLast().id(), Map.of("onlyIf", "nothing"))
                .is(422);
        assertThat(organising.get(home + "/form").text()).contains("only with a certain answer before it");
    }
}
