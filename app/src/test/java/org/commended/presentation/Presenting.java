package org.commended.presentation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Visitor;
import org.commended.judging.OpeningStage;
import org.commended.judging.OpeningStage.Opening;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A category whose shortlist of three is locked, and whose panel of three meets them next. */
@TestComponent
public class Presenting {

    public static final Instant NOW = Instant.parse("2027-05-03T08:00:00Z");
    public static final List<String> FINALISTS = List.of("The moor", "Rain gardens", "Quiet streets");

    private final ScoredCategory scoring;
    private final Season season;
    private final Stages stages;
    private final OpeningStage opening;
    private final JdbcClient jdbc;
    private final Environment environment;

    Presenting(
            ScoredCategory scoring,
            Season season,
            Stages stages,
            OpeningStage opening,
            JdbcClient jdbc,
            Environment environment) {
        this.scoring = scoring;
        this.season = season;
        this.stages = stages;
        this.opening = opening;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    public int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }

    /** @param writers one for each finalist, by title */
    public record Finals(
            Scored scored, UUID stage, List<Visitor> judges, Visitor organiser, Map<String, PersonId> writers) {

        public Visitor chair() {
            return judges.getFirst();
        }

        public Visitor ben() {
            return judges.get(1);
        }

        public EntryId entry(String title) {
            return scored.entry(title);
        }

        public String plan(String act) {
            return scored.run().desk() + "/" + scored.category() + "/timetable" + act;
        }

        public String room(String act) {
            return "/presentations/" + stage + act;
        }

        public String met(String title, String act) {
            return room("/entries/" + entry(title) + act);
        }

        public String desk(String act) {
            return scored.run().desk().replaceFirst("/judging$", "") + act;
        }

        public String finalist(String title, String act) {
            return "/entries/" + entry(title) + act;
        }

        /** Ten to twelve in room 4, half an hour each, with the first three for the finalists. */
        public void planned() {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            Visitor.fields(organiser.get(plan("")).page(), "/slots")
                    .forEach((name, value) -> fields.put(name, List.of(value)));
            fields.put("day", List.of("2027-05-10"));
            fields.put("until", List.of("12:00"));
            fields.put("place", List.of("Room 4, Guildhall"));
            fields.put("panel", scored.judges().stream().map(PersonId::toString).toList());
            done(organiser.postAll(plan("/slots"), fields));
            done(organiser.post(plan("/filling"), Map.of()));
        }

        /** A slot that has an entry, by its place in the day. */
        public String slot(int place) {
            return chair().get(room("/screen"))
                    .page()
                    .select(".order > li")
                    .get(place)
                    .select("form")
                    .attr("action")
                    .replaceFirst(".*/slots/", "")
                    .replaceFirst("/.*", "");
        }

        public void invite() {
            done(organiser.post(
                    plan("/invitations"), Map.of("act", UUID.randomUUID().toString())));
        }

        public void put(int place, String state) {
            done(chair().post(
                            room("/slots/" + slot(place) + "/" + state),
                            Map.of("act", UUID.randomUUID().toString())));
        }
    }

    static void done(Visitor.Seen answer) {
        if (answer.status() != 303) throw new AssertionError(answer.status() + " " + answer.text());
    }

    public Visitor writer(Finals finals, String title) {
        return season.visitor(port(), Objects.requireNonNull(finals.writers().get(title)), NOW);
    }

    /** The shortlist is locked; no stage is open after the reading. */
    public Finals locked() {
        Scored scored = scoring.wholly();
        stages.save(scored.stage().closing(NOW.minusSeconds(60)));
        List<Visitor> judges = new ArrayList<>();
        for (PersonId judge : scored.judges()) judges.add(season.visitor(port(), judge, NOW));
        Visitor organiser = season.visitor(port(), scored.run().by(), NOW);
        Map<String, PersonId> writers = new LinkedHashMap<>();
        for (String title : FINALISTS) writers.put(title, writes(scored.entry(title), title));
        writers.put("Verge", writes(scored.entry("Verge"), "Verge"));
        String shortlist = "/judging/" + scored.category() + "/shortlist";
        List<String> in =
                FINALISTS.stream().map(title -> scored.entry(title).toString()).toList();
        done(judges.getFirst().postAll(shortlist, Map.of("version", List.of("0"), "in", in)));
        done(judges.getFirst().post(shortlist + "/seal", Map.of("version", "1")));
        done(organiser.post(shortlist + "/seal", Map.of("version", "1")));
        return new Finals(scored, new UUID(0, 0), judges, organiser, writers);
    }

    private PersonId writes(EntryId entry, String title) {
        PersonId writer = season.person("Writer of " + title);
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, now())")
                .params(entry.value(), writer.value())
                .update();
        return writer;
    }

    public Finals opened(StageKind kind) {
        Finals locked = locked();
        List<EntryId> entries = FINALISTS.stream().map(locked::entry).toList();
        StagePlan plan = StagePlan.usual("stage-2", kind);
        UUID stage = opening.open(
                        new Opening(locked.scored().category(), plan, Set.of(), entries, null),
                        locked.scored().run().by(),
                        NOW)
                .fold(done -> done, reasons -> {
                    throw new AssertionError(reasons);
                });
        return new Finals(locked.scored(), stage, locked.judges(), locked.organiser(), locked.writers());
    }

    public Finals opened() {
        return opened(StageKind.PRESENTATION);
    }

    /** Finalists are told in confidence. */
    public void confide(Finals finals) {
        done(finals.organiser()
                .post(finals.desk("/finalists/confidence/" + finals.scored().category()), Map.of()));
    }

    /** The shortlist is open to everybody, by the database's own clock. */
    public void announce(Finals finals) {
        UUID edition = finals.scored().run().edition().value();
        UUID announcement = UUID.randomUUID();
        Timestamp then = Timestamp.from(Season.LONG_AGO.minusSeconds(86_400));
        jdbc.sql("update edition set public_since = coalesce(public_since, ?) where id = ?")
                .params(then, edition)
                .update();
        jdbc.sql(
                        "insert into announcement (id, edition_id, origin, opens_at, made_at) values (?, ?, 'announced', ?, ?)")
                .params(announcement, edition, then, then)
                .update();
        jdbc.sql("""
                insert into announcement_item (announcement_id, decision_id)
                select ?, id from decision where category_id = ? and kind = 'shortlist'""").params(announcement, finals.scored().category().value()).update();
    }

    /** A connection that keeps an entry from somebody. */
    public void keep(Finals finals, String title, PersonId from) {
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?, ?, 'own-entry', '', '{}', now())""")
                .params(UUID.randomUUID(), finals.entry(title).value(), from.value())
                .update();
    }

    /** The organiser sits on the panel too. */
    public void seatOrganiser(Finals finals) {
        season.seat(finals.scored().category(), finals.scored().run().by(), false, true);
    }

    /** A task, due on a day at five. */
    public void ask(Finals finals, String kind, String day) {
        Map<String, String> fields = Visitor.fields(
                finals.organiser().get(finals.desk("/finalists/tasks")).page(), "/tasks");
        fields.putAll(Map.of("kind", kind, "day", day));
        done(finals.organiser().post(finals.desk("/finalists/tasks"), fields));
    }

    /** Where a finalist does a task. */
    public String task(Finals finals, String title, String kindInWords) {
        return writer(finals, title)
                .get(finals.finalist(title, "/finalist"))
                .page()
                .select(".tasks a:contains(" + kindInWords + ")")
                .attr("href");
    }
}
