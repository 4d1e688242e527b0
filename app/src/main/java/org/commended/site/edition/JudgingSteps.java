package org.commended.site.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;

/**
 * How an edition is judged, step by step, each a word of message keys. Of what was judged elsewhere only those stages are
 * told that its organiser named; how entries are checked and results locked is told where it happens here.
 */
final class JudgingSteps {

    private JudgingSteps() {}

    static List<String> of(List<Category> categories, boolean elsewhere) {
        Set<StageKind> stages = categories.stream()
                .flatMap(category -> category.details().stageKinds().stream())
                .collect(Collectors.toSet());
        List<String> steps = new ArrayList<>();
        if (!elsewhere) steps.add("checked");
        if (stages.contains(StageKind.DESK) || stages.isEmpty() && !elsewhere) steps.add("read");
        if (stages.contains(StageKind.PRESENTATION)) steps.add("heard");
        if (stages.contains(StageKind.SITE_VISIT)) steps.add("visited");
        if (stages.contains(StageKind.MEETING)) steps.add("met");
        if (!elsewhere) steps.add("decided");
        return List.copyOf(steps);
    }
}
