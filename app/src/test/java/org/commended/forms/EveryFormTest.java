package org.commended.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.web.Ways;
import org.commended.meeting.Panelled;
import org.commended.panel.Season;
import org.commended.presentation.Presenting;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.web.Organising;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.survey.Asked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form there is, sent empty, over-long, with markup, with characters nobody expects, twice, from a stale page and by
 * people who may not: never a fault, never half saved, nothing typed is lost. A new form without a scene here fails.
 */
@Running
@Import({
    Awards.class,
    Entrants.class,
    Season.class,
    Asked.class,
    Organising.class,
    Kept.class,
    SetUpScenes.class,
    EntryScenes.class,
    TogetherScenes.class,
    Colleagues.class,
    JudgingScenes.class,
    PublicScenes.class,
    FileScenes.class,
    Ways.class,
    BallotScenes.class,
    ScoredCategory.class,
    ReadingScenes.class,
    Panelled.class,
    MeetingScenes.class,
    PaperScenes.class,
    Presenting.class,
    PresentationScenes.class
})
class EveryFormTest {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private List<Scenes> scenes;

    @Autowired
    private Kept kept;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Awards awards;

    private Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        scenes.forEach(some -> forms.putAll(some.forms()));
        return forms;
    }

    /** What is posted to, without the patterns of the variables. */
    private Map<String, HandlerMethod> posted() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> route.getKey().getPatternValues().stream()
                        .map(pattern -> Map.entry(pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"), route.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void no_form_is_left_out() {
        Set<String> shown = forms().keySet().stream().map(EveryFormTest::route).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(posted().keySet());
    }

    private static String route(String form) {
        return form.replaceFirst(" .*", "");
    }

    @TestFactory
    Stream<DynamicTest> every_form_bears_what_is_sent_to_it() {
        return forms().entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
                    List<String> wrong = new ArrayList<>(new Abuse(kept, form.getValue()).wrong());
                    wrong.addAll(strangers(form.getKey(), form.getValue()));
                    assertThat(wrong).as(form.getKey()).isEmpty();
                }));
    }

    /** What can be sent until an instant, and that instant or one after it. */
    private static final Map<String, Instant> ENDS = Map.ofEntries(
            Map.entry("/entries", Awards.CLOSES),
            Map.entry("/entries/{id}/about", Awards.CLOSES),
            Map.entry("/entries/{id}/sections/{number}", Awards.CLOSES),
            Map.entry("/entries/{id}/sections/{number} typing", Awards.CLOSES),
            Map.entry("/entries/{id}/answers/{question}/restoration", Awards.CLOSES),
            Map.entry("/entries/{id}/submission", Awards.CLOSES),
            Map.entry("/surveys/{survey}/answers", PublicScenes.EVENT),
            Map.entry("/surveys/{survey}/answers/{key}", PublicScenes.EVENT),
            Map.entry("/events/{event}/registration", PublicScenes.EVENT.plus(Duration.ofDays(1))),
            Map.entry("/sign-in/{id}", PublicScenes.NOW.plus(Duration.ofHours(1))));

    @TestFactory
    Stream<DynamicTest> a_form_that_comes_too_late_is_answered_and_not_taken() {
        return ENDS.entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
                    Supplier<Scene> made = Objects.requireNonNull(forms().get(form.getKey()));
                    List<String> wrong = Abuse.late(kept, made.get(), () -> clock.set(form.getValue()));
                    assertThat(wrong).as(form.getKey()).isEmpty();
                }));
    }

    /** Whoever may not is told what they would be told if there were nothing there, and changes nothing. */
    private List<String> strangers(String form, Supplier<Scene> made) {
        AllowedTo rule = Objects.requireNonNull(posted().get(route(form))).getMethodAnnotation(AllowedTo.class);
        if (rule == null || rule.value() == Access.ANYONE) return List.of();
        Scene scene = made.get();
        Map<String, List<String>> good = scene.filled(scene.form());
        String before = kept.now();
        Set<String> wrong = new TreeSet<>();
        int unknown = new Visitor(port, null).postAll(scene.action(), good).status();
        if (unknown != 401) wrong.add("somebody unknown is answered " + unknown);
        if (!form.equals("/entries")) {
            Visitor other = awards.visitor(port, awards.edition(HouseRules.NONE).by(), clock.instant());
            before = kept.now();
            int status = other.postAll(scene.action(), good).status();
            if (status != 404) wrong.add("another organiser is answered " + status);
        }
        wrong.addAll(Kept.between(before, kept.now()).stream()
                .map(table -> "a stranger changed " + table)
                .toList());
        return List.copyOf(wrong);
    }
}
