package org.commended.shared.files.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks ClamAV's daemon by its INSTREAM command (clamd(8)): {@code zINSTREAM\0}, then chunks, each after its length in four
 * bytes, most significant first, and a length of nothing at the end. It answers {@code stream: OK},
 * {@code stream: NAME FOUND}, or a line that ends in {@code ERROR}.
 */
public final class Clamd implements Scanner {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;
    private static final int USUAL_PORT = 3310;
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofMinutes(2);
    private static final String FOUND = " FOUND";

    private final URI address;

    /** @param address {@code tcp://host:port} or {@code unix:/path/of/the/socket} */
    public Clamd(String address) {
        this.address = URI.create(address);
        if (!isUnix() && !"tcp".equals(this.address.getScheme())) {
            throw new IllegalArgumentException(
                    "commended.files.scanner is tcp://host:port or unix:/path, not " + address);
        }
    }

    private boolean isUnix() {
        return "unix".equals(address.getScheme());
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        return isUnix() ? scanByFile(content) : scanByNetwork(content);
    }

    private Verdict scanByNetwork(InputStream content) throws IOException {
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port), (int) CONNECTING.toMillis());
            socket.setSoTimeout((int) ANSWERING.toMillis());
            return ask(content, socket.getOutputStream(), socket.getInputStream());
        }
    }

    private Verdict scanByFile(InputStream content) throws IOException {
        SocketAddress file = UnixDomainSocketAddress.of(address.getSchemeSpecificPart());
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(file);
            return ask(content, Channels.newOutputStream(channel), Channels.newInputStream(channel));
        }
    }

    private static Verdict ask(InputStream content, OutputStream out, InputStream in) throws IOException {
        try {
            send(content, out);
        } catch (IOException closed) {
            // A daemon that has had enough says why before it closes.
            return verdict(answer(in), closed);
        }
        return verdict(answer(in), null);
    }

    private static void send(InputStream content, OutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        for (int read; (read = content.read(chunk)) >= 0; ) {
            if (read == 0) continue;
            out.write(length(read));
            out.write(chunk, 0, read);
        }
        out.write(length(0));
        out.flush();
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
    }

    private static String answer(InputStream in) throws IOException {
        String answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        int end = answer.indexOf('\0');
        return (end < 0 ? answer : answer.substring(0, end)).strip();
    }

    private static Verdict verdict(String answer, @org.jspecify.annotations.Nullable IOException closed)
            throws IOException {
        if (answer.endsWith(FOUND)) {
            return new Verdict.Infected(answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length())
                    .strip());
        }
        if (answer.equals("stream: OK") && closed == null) return new Verdict.Clean();
        throw new IOException("The scanner answered: " + answer, closed);
    }
}
