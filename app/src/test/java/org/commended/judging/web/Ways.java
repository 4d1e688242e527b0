package org.commended.judging.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Allowance;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** A category of four entries with an open stage without sheets, two judges, a chair, and what they would say. */
@TestComponent
public class Ways {

    /** As everybody ranks them here. */
    public static final List<String> TITLES = List.of("The moor", "Rain gardens", "Warm halls", "Verge");

    private final Season season;

    Ways(Season season) {
        this.season = season;
    }

    /** @param entries as everybody ranks them, the best first */
    public record World(
            int port,
            Season season,
            Season.Run run,
            CategoryId category,
            List<EntryId> entries,
            PersonId ann,
            PersonId ben,
            PersonId chair,
            Instant now) {

        public Visitor as(PersonId judge) {
            return season.visitor(port, judge, now);
        }

        public Visitor organiser() {
            return season.visitor(port, run.by(), now);
        }

        public String pile() {
            return "/judging/" + category;
        }

        public String room(String act) {
            return run.desk() + "/" + category + act;
        }

        public String field(int entry) {
            return "entry-" + entries.get(entry);
        }

        /** Places 1, 2, 3, 4. */
        public Map<String, String> order() {
            return given("1", "2", "3", "4");
        }

        public Map<String, String> given(String... values) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("seen", "0"));
            for (int i = 0; i < values.length; i++) fields.put(field(i), values[i]);
            return fields;
        }

        /** Answers every pair as everybody would, and hands in. */
        public void compareAll(PersonId judge) {
            while (!as(judge).get(pile()).page().select("form.pairs").isEmpty()) answer(judge);
            as(judge).post(pile() + "/handing-in", Map.of());
        }

        /** Answers the pair that is asked. */
        public Map<String, String> answer(PersonId judge) {
            Map<String, String> fields = asked(judge);
            as(judge).post(pile() + "/pairs", fields);
            return fields;
        }

        public Map<String, String> asked(PersonId judge) {
            Map<String, String> fields =
                    new LinkedHashMap<>(Visitor.fields(as(judge).get(pile()).page(), "pairs"));
            int first = entries.indexOf(EntryId.of(fields.getOrDefault("first", "")));
            int second = entries.indexOf(EntryId.of(fields.getOrDefault("second", "")));
            fields.put("better", first < second ? "first" : "second");
            return fields;
        }
    }

    /** Ten points where points are shared out, six for one entry at most. */
    public World open(int port, Method method, Instant now) {
        World world = unopened(port, method, now);
        world.organiser().post(world.room("/stages"), Map.of("kind", "desk"));
        return world;
    }

    World unopened(int port, Method method, Instant now) {
        StagePlan plan = StagePlan.usual("stage", StageKind.DESK).method(method);
        if (method == Method.POINTS) plan = plan.allowing(new Allowance(true, 10, 6));
        Season.Run run = season.edition();
        CategoryId category = season.planned(run.edition(), List.of(plan), null, Season.criterion("need", 1));
        List<EntryId> entries = TITLES.stream()
                .map(title -> season.entry(run.edition(), category, title))
                .toList();
        return new World(
                port,
                season,
                run,
                category,
                entries,
                season.judge(category, "Ann"),
                season.judge(category, "Ben"),
                season.chair(category, "Dr Osei"),
                now);
    }
}
