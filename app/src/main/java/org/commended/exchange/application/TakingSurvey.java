package org.commended.exchange.application;

import java.time.Instant;
import java.util.List;
import org.commended.exchange.application.Changes.How;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.application.Imported.Names;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Order.SurveySource;
import org.commended.exchange.mapping.Files;
import org.commended.exchange.mapping.SurveyMapping;
import org.commended.programme.domain.Organiser;
import org.commended.shared.PersonId;
import org.commended.survey.application.ExportingSurvey;
import org.commended.survey.application.ImportingSurvey;
import org.commended.survey.application.ImportingSurvey.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One survey file, inside the transaction of the whole import. */
@Component
class TakingSurvey {

    private final TakingOrganiser organisers;
    private final ImportingSurvey importing;
    private final ExportingSurvey exporting;

    TakingSurvey(TakingOrganiser organisers, ImportingSurvey importing, ExportingSurvey exporting) {
        this.organisers = organisers;
        this.importing = importing;
        this.exporting = exporting;
    }

    Report take(SurveySource source, @Nullable PersonId by, Instant now) {
        Changes changes = new Changes();
        Organiser organiser = organisers.take(source.survey().organiser(), Files.NONE, changes);
        boolean known =
                exporting.find(organiser.id(), source.survey().survey().id()).isPresent();
        Taken taken = importing.take(organiser, SurveyMapping.take(source.survey()), by, now);
        String title = taken.survey().title();
        if (taken.changed()) {
            changes.add(Part.SURVEY, known ? How.CHANGED : How.CREATED, title);
        } else {
            changes.unchanged(Part.SURVEY);
        }
        String address = "/surveys/" + taken.survey().slug();
        return new Report(source.name(), title, address, null, changes, Names.NONE, List.of());
    }
}
