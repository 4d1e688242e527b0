package org.commended.installation.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/** TCP ports of this machine. */
public final class Ports {

    /** Below the ports systems lend to outgoing connections, so that a port once chosen stays free. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 10_000;
    private static final int TRIES = 100;

    private Ports() {}

    /** A port that nothing listens on now. */
    public static int free() {
        RandomGenerator random = RandomGenerator.getDefault();
        for (int i = 0; i < TRIES; i++) {
            int port = FIRST + random.nextInt(COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port was found between %d and %d.".formatted(FIRST, FIRST + COUNT));
    }

    /** Whether a server could listen on the loopback address at this port. */
    public static boolean isFree(int port) {
        return isFree(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Whether a server could listen on all addresses at this port. */
    public static boolean isFreeEverywhere(int port) {
        return isFree(new InetSocketAddress(port));
    }

    private static boolean isFree(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
