package org.commended.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ScreenTest {

    private static final PersonId VIEWER = new PersonId(UUID.randomUUID());

    @Test
    void news_that_comes_with_a_check_is_told() throws IOException, InterruptedException {
        Screen screen = new Screen(VIEWER, () -> true);
        screen.tell();
        screen.check();
        var out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (toString(StandardCharsets.UTF_8).contains("changed")) screen.close();
            }
        };
        screen.show(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("event: changed\ndata: 1");
    }

    @Test
    void however_much_happens_it_asks_each_quarter_of_a_minute_whether_it_may_stay_open()
            throws IOException, InterruptedException {
        AtomicLong clock = new AtomicLong();
        AtomicInteger told = new AtomicInteger();
        Screen screen = new Screen(VIEWER, () -> false, () -> clock.addAndGet(TimeUnit.SECONDS.toNanos(4)));
        screen.tell();
        screen.show(new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (toString(StandardCharsets.UTF_8).contains("changed")) told.incrementAndGet();
                screen.tell();
            }
        });
        assertThat(told.get()).isBetween(1, 3);
    }
}
