package org.commended.shared.making;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.commended.shared.making.Maker.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes a file part by part. What lies ready and still rests on what is so is not made again, so a file whose node died goes on
 * where it stopped. One that cannot be made is given up after some tries: another node must not die of it too.
 */
@Component
class MakingFile {

    private static final Logger LOG = LoggerFactory.getLogger(MakingFile.class);
    static final int TRIES = 3;

    private final Makings makings;
    private final AskingForFile asking;
    private final Clock clock;

    MakingFile(Makings makings, AskingForFile asking, Clock clock) {
        this.makings = makings;
        this.asking = asking;
        this.clock = clock;
    }

    /** Whatever goes wrong is kept with the file, where its page says so. */
    void make(UUID id) {
        makings.find(id).filter(making -> making.state() == Making.State.ASKED).ifPresent(this::tried);
    }

    private void tried(Making making) {
        Making.State end = Making.State.FAILED;
        try {
            if (making.tries() < TRIES) {
                make(making);
                end = Making.State.MADE;
            }
        } catch (RuntimeException trouble) {
            LOG.error("A file ({}, {}) could not be made.", making.kind(), making.id(), trouble);
        }
        makings.ended(making.id(), end, clock.instant());
    }

    private void make(Making making) {
        Maker maker = asking.maker(making.kind());
        List<Part> parts = maker.parts(making);
        makings.begin(making.id(), parts);
        List<Part> ready = makings.listParts(making.id());
        for (int place = 0; place < parts.size(); place++) {
            Part part = parts.get(place);
            if (!ready.contains(part))
                makings.keep(making.id(), place, part, maker.make(making, part, clock.instant()));
            makings.done(making.id(), place + 1);
        }
    }
}
