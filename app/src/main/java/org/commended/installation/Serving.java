package org.commended.installation;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.CannotStart;
import org.commended.installation.postgres.Ports;
import org.commended.installation.postgres.Postgres;
import org.commended.installation.postgres.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code demo} and {@code serve}: the installation opened, the platform on it, until somebody stops it. */
record Serving(Options options, Kind kind, boolean fresh) {

    int untilStopped(PrintStream out) {
        ConfigurableApplicationContext context = start();
        out.println("Commended is running at " + options.address() + (kind == Kind.DEMO ? " (a demonstration)" : "")
                + ". Ctrl-C stops it.");
        context.getBeanProvider(Greeting.class).stream()
                .flatMap(greeting -> greeting.lines(options.address()).stream())
                .forEach(out::println);
        out.flush();
        return waitForTheEnd();
    }

    private static int waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    ConfigurableApplicationContext start() {
        DataDirectory directory = options.directory();
        Installation installation = Installation.of(directory, directory.lock());
        // Spring runs these after it has closed its contexts, so that the last queries still find the database.
        SpringApplication.getShutdownHandlers().add(installation::close);
        try {
            return start(directory, installation);
        } catch (RuntimeException failure) {
            installation.close();
            throw failure;
        }
    }

    private ConfigurableApplicationContext start(DataDirectory directory, Installation installation) {
        requireKind(directory);
        requirePort();
        if (fresh) {
            startAfresh(directory);
        }
        return new Platform(options, open(installation), options.address()).serve(kind);
    }

    private Database open(Installation installation) {
        Use use = new Use(kind, name(), options.address());
        return options.ownServer()
                .map(server -> installation.open(use, server.database()))
                .orElseGet(() -> installation.open(use));
    }

    private String name() {
        return kind == Kind.DEMO ? "demo" : "serve";
    }

    private void requireKind(DataDirectory directory) {
        directory.instance().find().filter(found -> found.kind() != kind).ifPresent(found -> {
            throw new CannotStart(
                    kind == Kind.DEMO
                            ? "%s holds a real installation: choose another directory for the demonstration with --data."
                                    .formatted(directory.path())
                            : "%s holds a demonstration, which must not go live: choose another directory with --data."
                                    .formatted(directory.path()));
        });
    }

    private void requirePort() {
        boolean free = kind == Kind.DEMO ? Ports.isFree(options.port()) : Ports.isFreeEverywhere(options.port());
        if (!free) {
            throw new CannotStart(Platform.portTaken(options.port()));
        }
    }

    /** Only what a demonstration made is wiped: a directory with no word of what it was made for is left alone. */
    private void startAfresh(DataDirectory directory) {
        var known = directory.instance().find();
        if (known.isEmpty() && directory.isUsed()) {
            throw new CannotStart("%s does not say that it is a demonstration, so it is not wiped: remove it yourself."
                    .formatted(directory.path()));
        }
        known.ifPresent(instance -> {
            Postgres.stopOrphan(
                    new Settings(directory.postgres(), instance.databasePort(), instance.passwords(), true));
            directory.wipe();
        });
    }
}
