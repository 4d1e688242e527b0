package org.commended.entry.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;

/**
 * A file that answers a question. The answer's text holds one a line, with the fingerprint of its content, so that the frozen
 * copy of an entry says for good which file was sent.
 *
 * @param sha256 of the content, 64 hexadecimal digits
 */
public record AttachedFile(FileId id, String sha256, String name) {

    private static final Pattern LINE =
            Pattern.compile("(.+) \\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9a-f]{64})]");

    public static AttachedFile of(UploadedFile file) {
        return new AttachedFile(file.id(), file.sha256(), file.name());
    }

    /** The files of an answer, in their order; lines that name none are left out. */
    public static List<AttachedFile> of(String answer) {
        return answer.lines().flatMap(line -> read(line).stream()).toList();
    }

    private static Optional<AttachedFile> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new AttachedFile(FileId.of(matcher.group(2)), matcher.group(3), matcher.group(1)))
                : Optional.empty();
    }

    /** Whether it names this very file: an id alone may have been typed by somebody who saw it. */
    public boolean isOf(UploadedFile file) {
        return id.equals(file.id()) && sha256.equals(file.sha256());
    }

    /** The text of the answer. */
    public static String write(List<AttachedFile> files) {
        return files.stream().map(AttachedFile::line).collect(Collectors.joining("\n"));
    }

    /** The names alone, one a line, for people to read. */
    public static String names(String answer) {
        return of(answer).stream().map(AttachedFile::name).collect(Collectors.joining("\n"));
    }

    private String line() {
        return name + " [" + id + " " + sha256 + "]";
    }
}
