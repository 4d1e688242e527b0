package org.commended.survey.application;

import java.util.List;
import java.util.Optional;
import org.commended.shared.OrganiserId;
import org.commended.survey.domain.Document;
import org.commended.survey.domain.Surveys;
import org.springframework.stereotype.Component;

/** Gives surveys out as they came in: what they ask, not what was answered. */
@Component
public class ExportingSurvey {

    private final Surveys surveys;

    ExportingSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    /** The survey an organiser has under this id in files. */
    public Optional<Document> find(OrganiserId organiser, String id) {
        return surveys.find(organiser, id).map(held -> Document.of(held.survey()));
    }

    public List<Document> list(OrganiserId organiser) {
        return surveys.list(organiser).stream()
                .map(held -> Document.of(held.survey()))
                .toList();
    }
}
