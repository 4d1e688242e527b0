package org.commended.engine.recount;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a decision pack ({@code commended.pack/1}), a zip. Each names the one before it by SHA-256, up to the
 * fingerprint that the platform shows as soon as two people have locked the decision:
 *
 * <ul>
 *   <li>{@code sealed.json}: the locked bytes; their SHA-256 is the fingerprint
 *   <li>{@code ranking.json}: the ranking it was decided by; its SHA-256 stands in the locked bytes
 *   <li>{@code scores.csv}: every mark ({@code entry,judge,score,criterion,weight}); its SHA-256, with a last line that
 *       names the scale, stands in the ranking
 *   <li>{@code pack.json}: the SHA-256 of every other file, those too that explain and are not counted
 * </ul>
 */
public final class DecisionPack {

    /** Of the files that are counted. */
    public static final String SEALED = "sealed.json";

    public static final String RANKING = "ranking.json";
    public static final String SCORES = "scores.csv";
    public static final String LIST = "pack.json";

    /** More than any jury writes; a zip that holds more is not unpacked. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Map<String, byte[]> files;

    private DecisionPack(Map<String, byte[]> files) {
        this.files = files;
    }

    /** @throws IOException where it is no zip, or is too large */
    public static DecisionPack read(InputStream zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) throw new IOException("it holds more than " + MOST_BYTES + " bytes");
                if (files.put(entry.getName(), bytes) != null)
                    throw new IOException("it holds " + entry.getName() + " twice");
            }
        }
        return new DecisionPack(files);
    }

    public Set<String> names() {
        return files.keySet();
    }

    public boolean has(String file) {
        return files.containsKey(file);
    }

    /** The text of a file; empty where it is not there. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    String sha256(String file) {
        return sha256(bytes(file));
    }

    private byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    /** SHA-256 of a table of marks and the scale they were given on, as a ranking names it. */
    public static String digest(String scores, int lowest, int highest) {
        return sha256((scores + "scale," + lowest + "," + highest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** 64 small hexadecimal digits. */
    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
