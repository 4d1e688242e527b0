package org.commended.exchange.mapping;

import java.util.List;
import java.util.Objects;
import org.commended.exchange.season.SeasonPicture;
import org.commended.programme.domain.Picture;
import org.jspecify.annotations.Nullable;

/** Pictures keep the name of their file; where the file itself is here, they know its digest too. */
final class Pictures {

    static List<Picture> take(List<SeasonPicture> written, List<Picture> before, Files files) {
        return written.stream().map(picture -> take(picture, before, files)).toList();
    }

    private static Picture take(SeasonPicture picture, List<Picture> before, Files files) {
        String file = picture.file();
        String digest = file == null ? null : digest(file, before, files);
        return new Picture(picture.caption(), picture.alt(), picture.credit(), file, digest);
    }

    private static @Nullable String digest(String file, List<Picture> before, Files files) {
        String here = files.find(file);
        if (here != null) return here;
        return before.stream()
                .filter(picture -> file.equals(picture.file()))
                .map(Picture::digest)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static List<SeasonPicture> give(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> new SeasonPicture(picture.caption(), picture.alt(), picture.credit(), picture.file()))
                .toList();
    }

    private Pictures() {}
}
