package org.commended.installation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.CannotStart;
import org.commended.installation.postgres.DirectoryLock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A command of a module, run on the database of the server that is running, or on one started for it alone. */
record Working(Options options, String name, List<String> arguments) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TICK = Duration.ofMillis(100);

    /** Those with which an installation may begin; for every other command a mistyped directory is one without any. */
    private static final Set<String> BEGINNINGS = Set.of("import", "invite");

    int run(PrintStream out, PrintStream err) {
        if (options.ownServer().isEmpty() && !options.directory().hasInstallation()) {
            begin(err);
        }
        return onDatabase(database -> {
            try (ConfigurableApplicationContext context = new Platform(options, database, address()).work()) {
                return command(context).run(arguments, out, err);
            }
        });
    }

    private void begin(PrintStream err) {
        String place = options.directory().path().toString();
        if (!BEGINNINGS.contains(name)) {
            throw new CannotStart("There is no installation in %s: name its directory with --data.".formatted(place));
        }
        err.println("There was no installation in %s: a new one is made.".formatted(place));
    }

    private String address() {
        return options.addressOf(options.directory().instance().find());
    }

    private Command command(ConfigurableApplicationContext context) {
        return context.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart("This build of Commended has no command " + name + "."));
    }

    /** Hands the database over, for as long as the work takes. */
    int onDatabase(ToIntFunction<Database> work) {
        Optional<OwnServer> ownServer = options.ownServer();
        if (ownServer.isPresent()) {
            return work.applyAsInt(ownServer.get().database());
        }
        DataDirectory directory = options.directory();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<DirectoryLock> lock = directory.tryLock();
            if (lock.isPresent()) {
                return onOwn(Installation.of(directory, lock.get()), work);
            }
            Optional<Database> running = running(directory);
            if (running.isPresent()) {
                return work.applyAsInt(running.get());
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
        throw directory.inUse();
    }

    private int onOwn(Installation installation, ToIntFunction<Database> work) {
        SpringApplication.getShutdownHandlers().add(installation::close);
        try (installation) {
            return work.applyAsInt(installation.open(new Use(Kind.SERVE, name, address())));
        }
    }

    /** The database of the server that holds the directory, or nothing while that server is still starting. */
    private static Optional<Database> running(DataDirectory directory) {
        Optional<Long> holder = DirectoryLock.holder(directory.path());
        Optional<Instance> instance =
                directory.instance().find().filter(found -> holder.equals(Optional.of(found.process())));
        if (instance.isPresent() && !instance.get().isServer()) {
            throw directory.inUse();
        }
        return instance.map(Instance::database);
    }
}
