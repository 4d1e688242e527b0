package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareImageTest {

    private static final int PAPER = BrandColour.PAPER.rgb();

    @Test
    void thePictureHasTheSizeThatSitesAskFor() throws IOException {
        var picture = drawn("#0f5d7a", "The moor holds its water");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void theSameWordsGiveTheSamePicture() {
        var image = new ShareImage(BrandColour.PLAIN, "Winner", "Dŵr i bawb", "The Harbour Forum");

        assertThat(image.png()).isEqualTo(image.png());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The moor holds its water",
                "Ŵyn Ŷ y môr, a thitl mor hir â’r afon ei hun: pentref sy’n gwarchod ei afon, yn canu’r gloch cyn y llif, ac"
                        + " yn dysgu i bob cyngor arall sut y gwnaed hynny heb geiniog yn fwy nag o’r blaen, mewn dwy flynedd",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void theTitleStaysInItsBox(String title) throws IOException {
        var picture = drawn("#8a1f5c", title);

        assertThat(count(picture, 0, 0, 60, 630)).as("left margin").isZero();
        assertThat(count(picture, 745, 0, 30, 630))
                .as("between title and pattern")
                .isZero();
        assertThat(count(picture, 0, 508, 770, 12)).as("above the rule").isZero();
        assertThat(count(picture, 64, 116, 680, 60)).as("the title itself").isPositive();
    }

    @Test
    void aTitleWithoutEndIsCutAndDoesNotHang() throws IOException {
        assertThat(count(drawn("#0f5d7a", "word ".repeat(100_000)), 64, 116, 680, 380))
                .isPositive();
    }

    @Test
    void withoutWordsThereIsStillThePattern() throws IOException {
        var picture = read(new ShareImage(new BrandColour("#ffff00"), "", " ", ""));

        assertThat(count(picture, 780, 0, 420, 630)).isGreaterThan(50_000);
    }

    @Test
    void welshLettersAreInTheFont() {
        assertThat(Typeface.SERIF.at(20).canDisplayUpTo("ŵŷâêîôûŴŶ’“”–£€")).isEqualTo(-1);
        assertThat(Typeface.SANS.at(20).canDisplayUpTo("ŵŷâêîôûŴŶ’“”–£€·")).isEqualTo(-1);
    }

    private static BufferedImage drawn(String accent, String title) throws IOException {
        return read(new ShareImage(new BrandColour(accent), "Winner", title, "The Harbour Forum"));
    }

    private static BufferedImage read(ShareImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.png()));
    }

    /** How many points of a part of the picture are not paper. */
    private static long count(BufferedImage picture, int left, int top, int wide, int tall) {
        return IntStream.of(picture.getRGB(left, top, wide, tall, null, 0, wide))
                .filter(point -> (point & 0xffffff) != PAPER)
                .count();
    }
}
