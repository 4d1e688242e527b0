package org.commended.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.commended.installation.postgres.CannotStart;
import org.commended.installation.postgres.Ownership;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code instance.json} of a data directory: readable by its owner alone, replaced whole or not at all. */
record InstanceFile(Path file) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static InstanceFile in(Path directory) {
        return new InstanceFile(directory.resolve("instance.json"));
    }

    Optional<Instance> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Instance.class));
        } catch (IOException | JacksonException unreadable) {
            throw new CannotStart(
                    "%s cannot be read; remove it, and Commended makes a new one.".formatted(file), unreadable);
        }
    }

    void write(Instance instance) {
        try {
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    "instance",
                    ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, JSON.writeValueAsBytes(instance));
            Ownership.likeItsDirectory(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
