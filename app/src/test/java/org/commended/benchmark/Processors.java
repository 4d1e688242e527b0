package org.commended.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time of the platform and of its PostgreSQL, without that of the one thread that asks. */
final class Processors {

    private static final double NANOS_A_TICK = 1e9 / 100;
    private static final int TICKS_FROM = 11;
    private static final int TICKS_TO = 15;

    private static final Path OURS = Path.of("target").toAbsolutePath();

    private Processors() {}

    /** Milliseconds spent so far by everything but those who ask: the calling thread and its HTTP client's. */
    static double spent() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return (system.getProcessCpuTime() - asking() + postgres()) / 1e6;
    }

    /** Milliseconds of it that PostgreSQL spent. */
    static double databases() {
        return postgres() / 1e6;
    }

    /** Milliseconds that compiling has taken so far. */
    static long compiling() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    private static long asking() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long client = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("HttpClient-"))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
        return threads.getCurrentThreadCpuTime() + client;
    }

    /** The server of these tests and its children, those that have ended too: they stand in its directory. */
    private static double postgres() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(Processors::isOurs)
                .mapToDouble(Processors::nanos)
                .sum();
    }

    private static boolean isOurs(ProcessHandle process) {
        try {
            return Path.of("/proc/" + process.pid() + "/cwd").toRealPath().startsWith(OURS);
        } catch (IOException ended) {
            if (process.isAlive()) throw new UncheckedIOException(ended);
            return false;
        }
    }

    private static double nanos(ProcessHandle process) {
        return stat(process).map(Processors::ticks).orElse(0.0) * NANOS_A_TICK;
    }

    private static Optional<String> stat(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(Path.of("/proc/" + process.pid() + "/stat")));
        } catch (IOException ended) {
            if (ProcessHandle.of(process.pid()).isPresent()) throw new UncheckedIOException(ended);
            return Optional.empty();
        }
    }

    private static double ticks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Stream.of(fields)
                .skip(TICKS_FROM)
                .limit(TICKS_TO - TICKS_FROM)
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
