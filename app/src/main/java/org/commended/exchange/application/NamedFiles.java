package org.commended.exchange.application;

import java.util.ArrayList;
import java.util.List;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEdition.Sponsor;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonOrganiser.Brand;
import org.commended.exchange.season.SeasonPicture;
import org.jspecify.annotations.Nullable;

/** Every logo and picture that a season file names, and where it does. */
final class NamedFiles {

    /** @param path of the field in the file */
    record NamedFile(String path, String name) {}

    private final List<NamedFile> found = new ArrayList<>();

    private NamedFiles() {}

    static List<NamedFile> list(SeasonFile file) {
        NamedFiles files = new NamedFiles();
        Brand brand = file.organiser().brand();
        if (brand != null) files.add("$.organiser.brand.logo", brand.logo());
        List<Sponsor> sponsors = file.edition().sponsors();
        for (int i = 0; i < sponsors.size(); i++) {
            files.add("$.edition.sponsors[" + i + "].logo", sponsors.get(i).logo());
        }
        for (int i = 0; i < file.categories().size(); i++) {
            files.category("$.categories[" + i + "]", file.categories().get(i));
        }
        return List.copyOf(files.found);
    }

    private void category(String path, SeasonCategory category) {
        pictures(path, category.pictures());
        for (int i = 0; i < category.entries().size(); i++) {
            SeasonEntry entry = category.entries().get(i);
            pictures(path + ".entries[" + i + "]", entry.pictures());
        }
    }

    private void pictures(String path, List<SeasonPicture> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            add(path + ".pictures[" + i + "].file", pictures.get(i).file());
        }
    }

    private void add(String path, @Nullable String name) {
        if (name != null) found.add(new NamedFile(path, name));
    }
}
