package org.commended.programme.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.commended.programme.application.SentLogo;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads a file that came with a form; none is an empty one. */
public final class Sent {

    private static final int LONGEST_NAME = 120;

    private Sent() {}

    public static SentLogo logo(@Nullable MultipartFile file) {
        if (file == null) return new SentLogo(new byte[0], "");
        try {
            return new SentLogo(file.getBytes(), name(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The last part of whatever path the browser tells, cut to what a list can show. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
