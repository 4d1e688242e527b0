package org.commended.programme.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.commended.programme.domain.LogoMissing;
import org.commended.programme.domain.LogoNotSafe;
import org.commended.programme.domain.LogoTooLarge;
import org.commended.programme.domain.NotALogo;
import org.commended.programme.domain.StoredFile;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>%s</svg>";

    private static StoredFile done(byte[] content) {
        return Logo.read(content, "logo").fold(file -> file, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static List<Refusal> refused(byte[] content) {
        Outcome<StoredFile> outcome = Logo.read(content, "logo");
        return outcome.fold(file -> List.of(), reasons -> reasons);
    }

    private static byte[] svg(String inside) {
        return SVG.formatted(inside).getBytes(UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_picture_is_kept_as_it_is_under_its_digest() throws IOException {
        byte[] picture = png(40, 20);
        StoredFile file = done(picture);
        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(file.content()).isEqualTo(picture);
        assertThat(file.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(done(picture).digest());
    }

    @Test
    void a_drawing_loses_what_its_program_left_in_it_and_nothing_else() {
        String left = "<metadata><r xmlns='urn:x'/></metadata><!-- made by hand --><o:grid xmlns:o='urn:o'/>";
        String kept = "<g fill='url(#a)'><path d='M0 0h8'/><text>Tŷ Cŵn</text><use href='#b'/></g>";
        String clean = new String(done(svg(left + kept)).content(), UTF_8);
        assertThat(clean).contains("d=\"M0 0h8\"", "url(#a)", "Tŷ Cŵn", "href=\"#b\"");
        assertThat(clean).doesNotContain("metadata", "grid", "made by hand");
    }

    @Test
    void the_plain_document_type_of_drawing_programs_is_passed_over() {
        String type = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/a.dtd'>";
        assertThat(done((type + SVG.formatted("<path d='M0 0'/>")).getBytes(UTF_8))
                        .mediaType())
                .isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<g><p xmlns='http://www.w3.org/1999/xhtml'>x</p></g>",
                "<path onload='alert(1)' d='M0 0'/>",
                "<a href='https://example.org'><path d='M0 0'/></a>",
                "<image href='https://example.org/x.png'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#a'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style>g{fill:url(https://example.org/x)}</style>",
                "<style>g{fill:u\\72l(https://example.org/x)}</style>",
                "<rect style='background:url(\"//example.org\")'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<animate attributeName='x'/>",
                "<switch><g/></switch>",
                "<iframe/>"
            })
    void a_drawing_that_acts_or_fetches_is_refused(String inside) {
        assertThat(refused(svg(inside))).singleElement().isInstanceOf(LogoNotSafe.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a drawing",
                "<html/>",
                "<svg><path/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "GIF89a"
            })
    void what_is_neither_drawing_nor_picture_is_refused(String content) {
        assertThat(refused(content.getBytes(UTF_8))).containsExactly(new NotALogo("logo"));
    }

    @Test
    void a_cut_picture_an_empty_file_and_large_ones_are_refused() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(png(400, 200), 60);
        assertThat(refused(cut)).containsExactly(new NotALogo("logo"));
        assertThat(refused(new byte[0])).containsExactly(new LogoMissing("logo"));
        assertThat(refused(new byte[200 * 1024 + 1])).containsExactly(new LogoTooLarge("logo", 200));
        assertThat(refused(png(4001, 10))).containsExactly(new LogoTooLarge("logo", 200));
    }
}
