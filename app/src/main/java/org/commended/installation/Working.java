package org.commended.installation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    int run(PrintStream out, PrintStream err) {
        return onDatabase(database -> {
            try (ConfigurableApplicationContext context = new Platform(options, database).work()) {
                return command(context).run(arguments, out, err);
            }
        });
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
            return work.applyAsInt(installation.open(new Use(Kind.SERVE, name, options.address())));
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
