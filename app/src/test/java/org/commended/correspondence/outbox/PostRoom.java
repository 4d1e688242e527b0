package org.commended.correspondence.outbox;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commended.MovableClock;
import org.commended.TestDatabase;
import org.commended.installation.postgres.Ports;
import org.commended.shared.web.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox on a real database, a real mail server that can be down, and a scheduler that runs when it is told to. */
final class PostRoom implements AutoCloseable {

    static final Instant NOW = Instant.parse("2027-03-12T16:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock schedulerClock = new SettableClock();
    private final MovableClock clock = new MovableClock();
    private final ServerSetup address = new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail server = new GreenMail(address);

    final JdbcClient jdbc;
    final Letters letters;
    final Outbox outbox;
    final TransactionTemplate transaction;
    private final ManualScheduler scheduler;

    PostRoom() {
        this(UnaryOperator.identity());
    }

    /** @param line what stands between us and the mail server */
    PostRoom(UnaryOperator<JavaMailSender> line) {
        var source = new TransactionAwareDataSourceProxy(database.dataSource());
        jdbc = JdbcClient.create(source);
        letters = new Letters(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        clock.set(NOW);
        schedulerClock.set(NOW);
        var settings = new Settings("http://localhost:8080", Path.of("target"), "Commended <awards@example.org>");
        var sending = new SendingLetters(letters, line.apply(mail()), settings, clock);
        scheduler = TestHelper.createManualScheduler(source, sending.sendLetter())
                .clock(schedulerClock)
                .start();
        outbox = new Outbox(letters, scheduler);
    }

    private JavaMailSenderImpl mail() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(address.getBindAddress());
        sender.setPort(address.getPort());
        return sender;
    }

    void lay(Letter letter) {
        transaction.executeWithoutResult(status -> outbox.lay(letter));
    }

    void serverUp() {
        server = new GreenMail(address);
        server.start();
    }

    GreenMail server() {
        return server;
    }

    void pass(Duration time) {
        clock.advance(time);
        schedulerClock.set(clock.instant());
        scheduler.runAnyDueExecutions();
    }

    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    /** A value of the one letter there is; {@code null} is a word here. */
    String one(String column) {
        return jdbc.sql("select coalesce((" + column + ")::text, 'null') from letter")
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
