package org.commended.exchange.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.exchange.application.NamedFiles.NamedFile;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.mapping.Files;
import org.commended.exchange.season.Problem;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.springframework.stereotype.Component;

/** Stores the logos and pictures that lie beside a season file. One that is not there keeps its name and no more. */
@Component
class StoringFiles {

    private static final String DRAWING =
            "the name of a PNG or JPEG picture of at most 10 MB and 8,000 pixels a side, or of"
                    + " an SVG drawing of at most 200 kB without scripts";

    private final StoredFiles files;

    StoringFiles(StoredFiles files) {
        this.files = files;
    }

    /** @param problems files that are there and cannot be shown */
    record Stored(Files files, List<Problem> problems) {}

    Stored store(SeasonSource source, Instant now) {
        Map<String, String> digests = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (NamedFile file : NamedFiles.list(source.season())) {
            Optional<byte[]> content = digests.containsKey(file.name())
                    ? Optional.empty()
                    : source.attachments().find(file.name());
            if (content.isEmpty()) continue;
            Optional<StoredFile> shown = ShownFile.read(content.get());
            if (shown.isEmpty()) {
                problems.add(Problem.of(file.path(), file.name(), DRAWING));
            } else {
                files.add(shown.get(), now);
                digests.put(file.name(), shown.get().digest());
            }
        }
        return new Stored(digests::get, problems);
    }
}
