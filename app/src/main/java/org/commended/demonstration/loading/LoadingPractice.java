package org.commended.demonstration.loading;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.judging.domain.Given;
import org.commended.judging.practice.ChoosingPractice;
import org.commended.judging.practice.ChoosingPractice.Wanted;
import org.springframework.stereotype.Component;

/** Something for the judges of one category to practise on. */
@Component
@OnlyInDemonstration
class LoadingPractice {

    private static final String CHOSEN = "{d-44T11:30}";

    private final ChoosingPractice choosing;

    LoadingPractice(ChoosingPractice choosing) {
        this.choosing = choosing;
    }

    /** As the file has it. */
    record Chosen(String category, String title, String words, Map<String, Integer> marks, Map<String, String> why) {}

    void load(Stage stage, Timeline timeline) {
        Chosen chosen = Content.read("practice.json", Chosen.class);
        Map<String, String> marks = chosen.marks().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, mark -> mark.getValue().toString()));
        Wanted wanted = new Wanted(chosen.title(), chosen.words(), new Given(0, marks, chosen.why()));
        timeline.at(
                stage.days().instant(CHOSEN),
                now -> Told.done(choosing.add(
                        stage.category(chosen.category()),
                        stage.troupe().get("ffion-rees").id(),
                        wanted,
                        "practice " + chosen.title(),
                        now)));
    }
}
