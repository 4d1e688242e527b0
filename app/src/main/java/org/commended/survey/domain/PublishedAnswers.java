package org.commended.survey.domain;

import java.util.List;
import java.util.Set;
import org.commended.survey.domain.Tallying.Hidden;

/** Answers as the public reads them: there are none before the results open, by the database's own clock. */
public interface PublishedAnswers {

    List<Sheet> list(SurveyId survey);

    Set<Hidden> listHidden(SurveyId survey);
}
