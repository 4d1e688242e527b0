package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.commended.panel.domain.ConflictKind;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever keeps an entry from a judge, their pile and the meeting have words for it. */
class KeptBecauseTest {

    private static final Texts ENGLISH = new Languages().english();

    @ParameterizedTest
    @EnumSource
    void every_kind_of_connection_has_words_on_the_pile_and_at_the_meeting(ConflictKind kind) {
        assertThat(ENGLISH.has("judging.keptBecause." + kind.word())).isTrue();
        assertThat(ENGLISH.has("meeting.because." + kind.word())).isTrue();
    }
}
