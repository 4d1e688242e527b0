package org.commended.exchange.application;

import java.util.List;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonOrganiser;
import org.commended.exchange.season.SurveyFile;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What to import, on whose word.
 *
 * @param by null on the command line
 * @param organiser the only organiser whose files are taken; null where any is
 */
public record Order(
        List<Source> sources,
        @Nullable PersonId by,
        @Nullable String organiser) {

    public Order {
        sources = List.copyOf(sources);
    }

    /** One file, read and found good. */
    public sealed interface Source {

        /** The name it was given under. */
        String name();

        SeasonOrganiser organiser();
    }

    /** An edition. */
    public record SeasonSource(String name, SeasonFile season, Attachments attachments) implements Source {
        @Override
        public SeasonOrganiser organiser() {
            return season.organiser();
        }
    }

    /** A survey. */
    public record SurveySource(String name, SurveyFile survey) implements Source {
        @Override
        public SeasonOrganiser organiser() {
            return survey.organiser();
        }
    }
}
