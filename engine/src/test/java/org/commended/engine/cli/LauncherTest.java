package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the engine as it stands, in a tree of its own whose build takes no time. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "commended").toAbsolutePath().normalize();
    private static final String COMMANDS = "engine/src/main/resources/org/commended/engine/cli/commands.txt";

    @TempDir
    private Path tree;

    @BeforeEach
    void plant() throws IOException {
        assumeTrue(Files.isExecutable(LAUNCHER), "The launcher is not beside this module.");
        copy(LAUNCHER, "commended");
        copy(Path.of("../pom.xml"), "pom.xml");
        copy(Path.of("pom.xml"), "engine/pom.xml");
        copy(Path.of("..").resolve(COMMANDS), COMMANDS);
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        List<Path> libraries = path.stream().filter(Files::isRegularFile).toList();
        for (Path library : libraries) {
            copy(library, "prepared/" + library.getFileName());
        }
        String names = libraries.stream()
                .map(library -> library.getFileName().toString())
                .collect(Collectors.joining(" "));
        jar("prepared/commended-engine-0.jar", Path.of("target/classes"), Attributes.Name.CLASS_PATH, names);
        jar("laid-out.jar", Path.of("target/test-classes"), Attributes.Name.MAIN_CLASS, LaidOut.class.getName());
        Path maven = copy(LAUNCHER, "bin/mvn");
        Files.writeString(maven, "#!/bin/sh\nmkdir -p app/target && cp laid-out.jar app/target/commended.jar\n");
    }

    @Test
    void a_table_is_calibrated_by_the_launcher() throws Exception {
        Path scores = Files.writeString(tree.resolve("t.csv"), "entry,judge,score\na,x,3\na,y,4\nb,x,1\nb,y,3\n");

        assertThat(run(0, "calibrate", scores.toString(), "--out", "out", "--scale", "1:5:1"))
                .contains("2 entries, 2 judges, model additive");
        assertThat(tree.resolve("out/t.calibration.json")).content().contains("\"seed\": 1");
        assertThat(run(2, "calibrate", "none.csv", "--out", "out")).isEqualTo("none.csv: there is no such file\n");
    }

    private String run(int code, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("./commended"), Stream.of(words)).toList());
        builder.environment().put("PATH", tree.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path said = tree.resolve("said.txt");
        Process process = builder.directory(tree.toFile())
                .redirectOutput(said.toFile())
                .redirectError(
                        code == 0 ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(code);
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private Path copy(Path from, String to) throws IOException {
        Path target = tree.resolve(to);
        Files.createDirectories(target.getParent());
        return Files.copy(from, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void jar(String name, Path classes, Attributes.Name attribute, String value) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(attribute, value);
        try (OutputStream out = Files.newOutputStream(tree.resolve(name));
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
