package org.commended.shared.files.scanning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Answers one scan after another as ClamAV's daemon would, and keeps what it was sent. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicReference<String> sent = new AtomicReference<>("");
    private final String marker;
    private volatile int most = Integer.MAX_VALUE;

    /** @param marker what counts as a virus */
    public FakeClamd(String marker) {
        this.marker = marker;
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "tcp://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    public String sent() {
        return sent.get();
    }

    void takesAtMost(int bytes) {
        most = bytes;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket asked = server.accept()) {
                answer(asked);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void answer(Socket asked) throws IOException {
        DataInputStream in = new DataInputStream(asked.getInputStream());
        StringBuilder command = new StringBuilder();
        for (int letter; (letter = in.read()) > 0; ) command.append((char) letter);
        StringBuilder content = new StringBuilder();
        for (int length; (length = in.readInt()) > 0; ) {
            if (content.length() + length > most) {
                say(asked, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        sent.set(command + " " + content.length());
        say(asked, content.indexOf(marker) >= 0 ? "stream: Harbour.Test-1 FOUND" : "stream: OK");
    }

    private static void say(Socket asked, String words) throws IOException {
        asked.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        asked.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
