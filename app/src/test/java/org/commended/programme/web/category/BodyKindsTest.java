package org.commended.programme.web.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commended.engine.names.BodyKind;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.junit.jupiter.api.Test;

class BodyKindsTest {

    @Test
    void every_kind_of_the_register_can_be_chosen_and_nothing_else() {
        Stream<String> register = Stream.concat(
                Stream.of(BodyKind.GROUP), Stream.of(BodyKind.values()).map(BodyKind::code));
        assertThat(BodyKinds.offered(List.of())).containsExactlyInAnyOrderElementsOf(register.toList());
    }

    @Test
    void every_kind_has_words() {
        Texts texts = new Languages().english();
        assertThat(BodyKinds.offered(List.of())).allMatch(kind -> texts.has("programme.kind." + kind));
    }

    @Test
    void what_was_chosen_elsewhere_stays_a_choice() {
        assertThat(BodyKinds.offered(List.of("guild"))).contains("guild");
        assertThat(BodyKinds.others(List.of("guild", "council", "district"))).containsExactly("guild");
    }
}
