package org.commended.shared.web.stored;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/** A page as it was sent, with the headers that belong to it and not to the way it was sent. */
final class StoredPage {

    private static final Set<String> OF_ONE_SENDING = Set.of(
            "connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding", "vary");

    private static final String VARIES_BY = HttpHeaders.COOKIE + ", " + HttpHeaders.ACCEPT_ENCODING;
    private static final String GZIP = "gzip";

    private final Made made;
    private final Map<String, String> headers;
    private final String mark;
    private final byte[] body;
    private final byte[] packed;

    private StoredPage(Made made, Map<String, String> headers, byte[] body) {
        this.made = made;
        this.headers = headers;
        this.body = body;
        this.packed = pack(body);
        // Weak, since the same page goes out packed and not.
        this.mark = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
    }

    static StoredPage of(Made made, HttpServletResponse sent, byte[] body) {
        Collection<String> names = Set.copyOf(sent.getHeaderNames());
        Map<String, String> headers = names.stream()
                .filter(name -> !OF_ONE_SENDING.contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), sent::getHeader));
        return new StoredPage(made, headers, body);
    }

    private static byte[] pack(byte[] body) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    Made made() {
        return made;
    }

    int size() {
        return body.length + packed.length;
    }

    /** Sends it, or says that the browser has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.VARY, VARIES_BY);
        response.setHeader(HttpHeaders.ETAG, mark);
        if (says(request, HttpHeaders.IF_NONE_MATCH, mark)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (says(request, HttpHeaders.ACCEPT_ENCODING, GZIP)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            write(packed, response);
        } else {
            write(body, response);
        }
    }

    private static boolean says(HttpServletRequest request, String header, String word) {
        String said = request.getHeader(header);
        return said != null && said.contains(word);
    }

    private static void write(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
