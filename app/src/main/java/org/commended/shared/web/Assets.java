package org.commended.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts and fonts stand under an address made of their content, so that browsers may keep them for good
 * and still get new ones at once.
 */
@Component
final class Assets {

    private static final int DIGITS = 12;

    private final String address = "/assets/" + fingerprint();

    String address() {
        return address;
    }

    private static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : sorted()) digest.update(file.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Resource[] sorted() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:assets/**/*.*");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return files;
    }
}
