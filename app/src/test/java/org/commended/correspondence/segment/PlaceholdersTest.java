package org.commended.correspondence.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.correspondence.segment.LetterRefusal.PlaceholderEmpty;
import org.commended.correspondence.segment.LetterRefusal.PlaceholderUnknown;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final Map<String, String> VALUES = Map.of("name", "Mary", "link", "https://awards.example/my");

    @Test
    void each_letter_is_filled_in_with_its_own_words() {
        assertThat(Placeholders.fill("Dear {name}, see {link}.", VALUES))
                .isEqualTo("Dear Mary, see https://awards.example/my.");
    }

    @Test
    void what_is_filled_in_is_never_read_again() {
        Map<String, String> hostile = Map.of("name", "{link} $1 \\0 {name}", "link", "secret");
        assertThat(Placeholders.fill("Dear {name}", hostile)).isEqualTo("Dear {link} $1 \\0 {name}");
    }

    @Test
    void a_word_that_is_not_on_the_list_is_refused_by_its_name() {
        String text = "{name} {name.class} {entry.__init__} {deadline} {} { name } {NAME} {password}";
        List<Refusal> reasons = draft("Hello", text).reasons();
        assertThat(reasons)
                .extracting(reason -> ((PlaceholderUnknown) reason).word())
                .containsExactly(
                        "{name.class}", "{entry.__init__}", "{deadline}", "{}", "{ name }", "{NAME}", "{password}");
    }

    @Test
    void a_deadline_that_is_not_set_is_refused() {
        var draft = new LetterDraft(Segment.DRAFTS, Set.of(PersonId.next()), "Soon", "Until {deadline}", false);
        assertThat(draft.reasons()).isEmpty();
        assertThat(draft.empty(VALUES)).containsExactly(new PlaceholderEmpty("text", "{deadline}"));
    }

    /** Whatever stands in braces: it is one of the words of the list, or the letter is refused. */
    @Property(tries = 500)
    void nothing_but_the_list_gets_through(@ForAll("braced") String inside) {
        List<Refusal> reasons = draft("Hello", "Dear {" + inside + "}").reasons();
        boolean allowed = Segment.SHORTLISTED.placeholders().contains(inside);
        assertThat(reasons.isEmpty()).isEqualTo(allowed);
    }

    @Provide
    static Arbitrary<String> braced() {
        return Arbitraries.oneOf(
                Arbitraries.of("name", "entry", "category", "link", "deadline"),
                Arbitraries.strings().excludeChars('{', '}').ofMaxLength(20));
    }

    private static LetterDraft draft(String subject, String text) {
        return new LetterDraft(Segment.SHORTLISTED, Set.of(PersonId.next()), subject, text, false);
    }
}
