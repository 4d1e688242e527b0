package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commended.programme.domain.Question.Kind;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final String PERSON = "Rob Tallentire\n\nRavensgill Council\nrob@ravensgill.example";

    @Test
    void a_person_is_one_answer_in_four_lines_and_what_is_left_out_keeps_its_place() {
        List<String> typed = List.of(" Rob Tallentire ", "", "Ravensgill Council", "rob@ravensgill.example");
        assertThat(AnswerText.typed(Kind.PERSON, typed)).isEqualTo(PERSON);
        assertThat(AnswerText.typed(Kind.PERSON, List.of(PERSON))).isEqualTo(PERSON);
        assertThat(AnswerText.fields(Kind.PERSON, PERSON))
                .containsExactly("Rob Tallentire", "", "Ravensgill Council", "rob@ravensgill.example");
        assertThat(AnswerText.typed(Kind.PERSON, List.of("", "", "", ""))).isEmpty();
    }

    @Test
    void judges_read_who_it_is_and_not_how_to_write_to_them() {
        assertThat(AnswerText.words(Kind.PERSON, PERSON)).contains("rob@ravensgill.example");
        assertThat(AnswerText.forJudges(Kind.PERSON, PERSON)).isEqualTo("Rob Tallentire\nRavensgill Council");
        assertThat(AnswerText.forJudges(Kind.ORGANISATION, "Colchester\nla:COL"))
                .isEqualTo("Colchester");
    }

    @Test
    void a_pick_counts_for_the_name_it_was_picked_for_and_no_other() {
        String picked = AnsweredOrganisation.pick("la:COL", "Colchester");
        assertThat(AnsweredOrganisation.of("Colchester\n" + picked).picked()).contains("la:COL");
        assertThat(AnsweredOrganisation.of("Chelmsford\n" + picked).picked()).isEmpty();
        assertThat(AnsweredOrganisation.of("Colchester\nla:COL").picked()).isEmpty();
    }

    @Property
    void what_people_type_for_a_person_comes_back_into_the_same_fields(@ForAll String one, @ForAll String two) {
        String text = AnswerText.typed(Kind.PERSON, List.of(one, two, "", ""));
        assertThat(AnswerText.typed(Kind.PERSON, AnswerText.fields(Kind.PERSON, text)))
                .isEqualTo(text);
    }
}
