package org.commended.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one connection on which this node hears what happened on any of them; made anew whenever it breaks. */
@Component
@ConditionalOnWebApplication
class Listening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int PATIENCE_MILLIS = 10_000;
    private static final long PAUSE_SECONDS = 1;

    private final Screens screens;
    private final String url;
    private final String user;
    private final String password;
    private CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection connection;

    Listening(
            Screens screens,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password) {
        this.screens = screens;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public synchronized void start() {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        stopped = end;
        Thread.ofVirtual().name("live").start(() -> listen(begun, end));
        await(begun);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        Connection open = connection;
        if (open == null) return;
        try {
            open.close();
        } catch (SQLException gone) {
            LOG.debug("The connection was gone already: {}", gone.getMessage());
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Nobody should find the platform open before it hears what happens elsewhere. */
    private static void await(CountDownLatch begun) {
        try {
            if (!begun.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) LOG.warn("Open screens are not told yet.");
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(CountDownLatch begun, CountDownLatch end) {
        try {
            do {
                hear(begun, end);
            } while (!end.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(CountDownLatch begun, CountDownLatch end) {
        try (Connection open = DriverManager.getConnection(url, user, password);
                Statement statement = open.createStatement()) {
            connection = open;
            statement.execute("listen live");
            screens.tellAll();
            begun.countDown();
            PGConnection line = open.unwrap(PGConnection.class);
            while (end.getCount() > 0) {
                for (PGNotification notification : line.getNotifications(PATIENCE_MILLIS))
                    screens.tell(Change.of(notification.getParameter()));
            }
        } catch (SQLException | RuntimeException broken) {
            if (end.getCount() > 0) LOG.info("Open screens are not told for a moment: {}", broken.getMessage());
        }
    }
}
