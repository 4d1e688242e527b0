package org.commended.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commended.Running;
import org.commended.people.application.AskingToSignIn;
import org.commended.people.domain.Source;
import org.commended.people.domain.TooManyFromHere;
import org.commended.shared.Outcome.Done;
import org.commended.shared.Outcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From where codes are asked for: what it is taken from, and how often in an hour. */
@Running
class SourceTest {

    private static final Instant NOW = Instant.parse("2031-05-01T10:59:00Z");

    @Autowired
    private AskingToSignIn asking;

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2::/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "127.0.0.1, ''",
        "::1, ''",
        "localhost, ''"
    })
    void an_address_is_counted_whole_or_by_its_first_half(String connection, String network) {
        assertThat(Source.of(connection, List.of(), Set.of())).isEqualTo(new Source(network));
    }

    @Test
    void what_a_request_says_of_itself_counts_only_behind_a_proxy_that_is_known() {
        List<String> said = List.of("198.51.100.1", "203.0.113.7");

        assertThat(Source.of("192.0.2.9", said, Set.of()).network()).isEqualTo("192.0.2.9");
        assertThat(Source.of("192.0.2.9", said, Set.of("192.0.2.9")).network()).isEqualTo("203.0.113.7");
        assertThat(Source.of("192.0.2.9", List.of("me"), Set.of("192.0.2.9")).network())
                .isEqualTo("192.0.2.9");
        // As a server writes an address, and as people do.
        assertThat(Source.of("2001:db8:0:0:0:0:0:5", said, Set.of("2001:db8::5"))
                        .network())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void after_many_codes_from_one_network_the_next_waits_for_the_next_hour_and_others_do_not() {
        Source hall = new Source("203.0.113.77");
        for (int i = 0; i < 120; i++) {
            assertThat(asking.ask("officer" + i + "@hall.example", "", hall, NOW))
                    .isInstanceOf(Done.class);
        }
        Instant hour = Instant.parse("2031-05-01T11:00:00Z");
        assertThat(asking.ask("one@hall.example", "", hall, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .containsExactly(new TooManyFromHere(hour)));
        assertThat(asking.ask("one@hall.example", "", new Source("203.0.113.78"), NOW))
                .isInstanceOf(Done.class);
        assertThat(asking.ask("two@hall.example", "", Source.UNKNOWN, NOW)).isInstanceOf(Done.class);
        assertThat(asking.ask("one@hall.example", "", hall, hour)).isInstanceOf(Done.class);
    }
}
