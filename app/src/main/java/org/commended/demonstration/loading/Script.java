package org.commended.demonstration.loading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the entrants of the demonstration wrote, as its file has it. */
record Script(List<Year> editions) {

    static Script read() {
        return Content.read("answers.json", Script.class);
    }

    /** @param edition a year, as a token */
    record Year(String edition, List<Written> entries) {}

    /**
     * One entry.
     *
     * @param entry its id in the season file
     * @param state {@code submitted}, {@code draft}, {@code withdrawn} or {@code ruled-out}
     * @param by who started it
     * @param charges who sees to the section of a question
     * @param said what the writers say to one another
     * @param nominee the e-mail address at which the person put forward was told
     * @param at when it was sent, or written last, as a token
     */
    record Written(
            String entry,
            String category,
            String state,
            String by,
            @Nullable List<String> writers,
            @Nullable Map<String, String> charges,
            @Nullable List<Said> said,
            @Nullable String nominee,
            String at,
            Map<String, JsonNode> answers,
            @Nullable RuledOut ruledOut) {}

    /** @param question in whose section it is said */
    record Said(String by, String question, String text, String at) {}

    record RuledOut(String rule, String reason, String by, String at) {}
}
