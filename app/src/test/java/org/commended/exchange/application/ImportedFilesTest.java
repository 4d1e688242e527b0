package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Imported.Refused;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.programme.domain.Sponsor;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Logos and pictures that lie beside a season file. */
@Running
class ImportedFilesTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path d='M0 0h1'/></svg>";

    @Autowired
    private Importing importing;

    @Autowired
    private StoredFiles files;

    private Imported take(String organiser, Map<String, byte[]> beside) {
        var season = SeasonFiles.small(organiser, UnaryOperator.identity());
        Attachments attachments = name -> Optional.ofNullable(beside.get(name));
        return importing.take(new Order(List.of(new SeasonSource("s.json", season, attachments)), null, null), NOW);
    }

    private static Sponsor sponsor(Imported imported) {
        return ((Taken) imported)
                .reports()
                .getFirst()
                .edition()
                .edition()
                .details()
                .sponsors()
                .getFirst();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_drawing_is_stored_and_shown_under_its_name_too() {
        Sponsor stone = sponsor(take("files-drawing", Map.of("stone.svg", bytes(DRAWING))));

        assertThat(stone.logoName()).isEqualTo("stone.svg");
        assertThat(files.find(Objects.requireNonNull(stone.logo())).map(StoredFile::mediaType))
                .contains("image/svg+xml");
    }

    @Test
    void a_photograph_loses_what_the_camera_wrote_into_it() throws IOException {
        byte[] camera = picture("jpeg");
        Sponsor stone = sponsor(take("files-photograph", Map.of("stone.svg", camera)));

        StoredFile kept = files.find(Objects.requireNonNull(stone.logo())).orElseThrow();
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_file_that_comes_later_is_added() {
        take("files-later", Map.of());
        Imported later = take("files-later", Map.of("stone.svg", bytes(DRAWING)));
        Imported again = take("files-later", Map.of("stone.svg", bytes(DRAWING)));
        Imported without = take("files-later", Map.of());

        assertThat(((Taken) later).reports().getFirst().changes().list()).hasSize(1);
        assertThat(((Taken) again).reports().getFirst().changes().list()).isEmpty();
        assertThat(((Taken) without).reports().getFirst().changes().list()).isEmpty();
        assertThat(sponsor(without).logo()).isNotNull();
    }

    @Test
    void a_file_that_acts_or_is_no_picture_is_refused_with_the_place_that_names_it() {
        for (String bad :
                List.of("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "no picture", "\u0089PNG")) {
            Imported imported = take("files-bad", Map.of("stone.svg", bytes(bad)));

            var problem = ((Refused) imported).problems().getFirst().problem();
            assertThat(problem.path()).isEqualTo("$.edition.sponsors[0].logo");
            assertThat(problem.value()).isEqualTo("\"stone.svg\"");
            assertThat(problem.expected()).contains("PNG");
        }
    }
}
