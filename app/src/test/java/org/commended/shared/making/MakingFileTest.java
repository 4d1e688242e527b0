package org.commended.shared.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.panel.Season;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.making.Making.State;
import org.commended.shared.web.Brand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Running
@Import({Season.class, AtOnce.class})
class MakingFileTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @Autowired
    private Makings makings;

    @Autowired
    private SchedulerClient scheduler;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Season season;

    private final Words words = new Words();
    private AskingForFile asking;
    private MakingFile making;
    private Viewer viewer;

    /** A file of three words; one of them may be beyond the maker. */
    private static final class Words implements Maker {

        private final List<String> made = new ArrayList<>();
        private String beyond = "";
        private String second = "two";

        @Override
        public String kind() {
            return "words";
        }

        @Override
        public About about(Making of, Viewer by) {
            if (of.about().equals("secret")) throw new NotFound();
            return new About(Brand.COMMENDED, "A place", "Three words", "/", "words.zip");
        }

        @Override
        public List<Part> parts(Making of) {
            return List.of(
                    new Part("1", "1.txt", "one"), new Part("2", "2.txt", second), new Part("3", "3.txt", "three"));
        }

        @Override
        public byte[] make(Making of, Part part, Instant now) {
            if (part.id().equals(beyond)) throw new IllegalStateException("No ink");
            made.add(part.basis());
            return part.basis().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void a_maker() {
        clock.set(NOW);
        asking = new AskingForFile(makings, List.of(words), scheduler);
        making = new MakingFile(makings, asking, clock);
        viewer = new Viewer(season.person("Ann"), "Ann", "ann@example.org", Set.of());
    }

    private UUID ask(String about) {
        String page = asking.ask("words", about, viewer, NOW);
        return UUID.fromString(page.substring("/made/".length()));
    }

    private Making get(UUID id) {
        return makings.find(id).orElseThrow();
    }

    @Test
    void whoever_asks_for_the_same_twice_is_led_to_one_file() {
        UUID id = ask("abc");
        assertThat(ask("abc")).isEqualTo(id);
        making.make(id);
        assertThat(ask("abc")).isEqualTo(id);
        assertThat(get(id).state()).isEqualTo(State.ASKED);
        making.make(id);
        assertThat(words.made).containsExactly("one", "two", "three");
        assertThat(ask("def")).isNotEqualTo(id);
    }

    @Test
    void what_one_may_not_have_is_not_made() {
        assertThatThrownBy(() -> asking.ask("words", "secret", viewer, NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking.ask("pictures", "abc", viewer, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_is_made_part_by_part() {
        UUID id = ask("abc");
        assertThat(get(id).state()).isEqualTo(State.ASKED);
        making.make(id);
        assertThat(get(id))
                .returns(State.MADE, Making::state)
                .returns(3, Making::done)
                .returns(3, Making::total);
        assertThat(makings.listParts(id)).isEqualTo(words.parts(get(id)));
        making.make(id);
        assertThat(words.made).containsExactly("one", "two", "three");
    }

    @Test
    void what_failed_says_so_and_goes_on_where_it_stopped() {
        words.beyond = "2";
        UUID id = ask("abc");
        making.make(id);
        assertThat(get(id)).returns(State.FAILED, Making::state).returns(1, Making::done);
        words.beyond = "";
        asking.again(get(id), NOW);
        making.make(id);
        assertThat(get(id).state()).isEqualTo(State.MADE);
        assertThat(words.made).containsExactly("one", "two", "three");
    }

    @Test
    void only_what_rests_on_something_else_now_is_made_again() {
        UUID id = ask("abc");
        making.make(id);
        words.second = "deux";
        asking.again(get(id), NOW);
        making.make(id);
        assertThat(words.made).containsExactly("one", "two", "three", "deux");
        assertThat(makings.listParts(id)).isEqualTo(words.parts(get(id)));
    }

    @Test
    void a_file_that_kills_nodes_is_given_up() {
        UUID id = ask("abc");
        for (int node = 0; node < MakingFile.TRIES; node++) makings.begin(id, words.parts(get(id)));
        making.make(id);
        assertThat(get(id).state()).isEqualTo(State.FAILED);
        assertThat(words.made).isEmpty();
    }

    @Test
    void files_are_forgotten_after_a_week() {
        UUID id = ask("abc");
        making.make(id);
        makings.forget(NOW.plus(Duration.ofMinutes(1)).minus(MakingTasks.KEPT));
        assertThat(makings.find(id)).isPresent();
        makings.forget(NOW.plus(MakingTasks.KEPT).plusSeconds(1).minus(MakingTasks.KEPT));
        assertThat(makings.find(id)).isEmpty();
        assertThat(makings.listParts(id)).isEmpty();
    }
}
