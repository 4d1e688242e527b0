package org.commended.programme.web.category;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commended.programme.Programmes;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.NoMeanToGoBy;
import org.commended.programme.domain.NotAWeight;
import org.commended.programme.domain.NotAWholeNumber;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Allowance;
import org.commended.programme.domain.StagePlan.GoingOn;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.programme.domain.StagePlan.Rule;
import org.commended.programme.web.At;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Outcome;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages of judging, one after another: how judges meet an entry, what they say of it, and who goes on. */
@Component
class StageItems extends Items<Category, StagePlan> {

    static final String LEVEL = "level-";
    private static final int ID = 8;
    private static final int MOST = 999;
    private static final int FEWEST_POINTS = 2;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private final ChangingCategory changing;
    private final JudgingRoom room;
    private final Programmes programmes;

    StageItems(ChangingCategory changing, JudgingRoom room, Programmes programmes) {
        super("stages");
        this.changing = changing;
        this.room = room;
        this.programmes = programmes;
    }

    @Override
    protected List<StagePlan> in(Category category) {
        return category.details().stages();
    }

    @Override
    protected Category with(Category category, List<StagePlan> stages) {
        return new CategoryDraft(category)
                .judging(stages, category.details().judgedOn())
                .done();
    }

    @Override
    protected String id(StagePlan stage) {
        return stage.id();
    }

    @Override
    protected String name(StagePlan stage) {
        return Reading.word(stage.kind());
    }

    @Override
    protected Form shown(Category category, @Nullable StagePlan saved) {
        StagePlan stage = saved == null ? StagePlan.usual("", StageKind.DESK) : saved;
        GoingOn on = stage.goingOn();
        Fields fields = new Fields()
                .with("kind", stage.kind())
                .with("method", stage.method())
                .with("ties", stage.allowed().ties() ? "yes" : "")
                .with("points", String.valueOf(stage.allowed().points()))
                .with("most", Objects.toString(stage.allowed().most(), ""))
                .with("rule", on.rule())
                .with("best", on.rule() == Rule.BEST ? plain(on.at()) : "")
                .with("from", on.rule() == Rule.FROM ? plain(on.at()) : "")
                .lines(
                        "criteria",
                        stage.criteria().stream().map(StageItems::line).toList());
        stage.levels().forEach((level, from) -> fields.with(LEVEL + level, plain(from)));
        JudgingRoom.DAY.show(
                stage.until() == null ? null : PartialDate.find(stage.until()).orElse(null), fields);
        return fields.form();
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }

    private static String line(Criterion criterion) {
        String weight = plain(criterion.weight());
        return weight.equals("1") ? criterion.text() : criterion.text() + " | " + weight;
    }

    @Override
    protected Outcome<StagePlan> read(Category category, String id, Reading reading) {
        StageKind kind = reading.one("kind", StageKind.DESK);
        Method method = reading.one("method", Method.SCORES);
        Allowance allowance = allowance(method, reading);
        GoingOn on = goingOn(reading);
        List<Criterion> criteria = criteria(category, id, reading);
        Map<String, BigDecimal> levels = levels(category, reading);
        PartialDate day = JudgingRoom.DAY.read(reading, null);
        String until = day == null ? null : day.written();
        if (!method.isOfMarks()) refuseMeans(on, levels, reading);
        return reading.give(() -> new StagePlan(id, kind, method, criteria, on, levels, allowance, until));
    }

    private static @Nullable Allowance allowance(Method method, Reading reading) {
        boolean ties = reading.form().has("ties");
        if (method == Method.RANKING) return new Allowance(ties, Allowance.USUAL_POINTS, null);
        if (method != Method.POINTS) return null;
        Integer points = reading.whole("points", FEWEST_POINTS, MOST);
        if (points == null && !reading.form().has("points"))
            reading.refuse(new NotAWholeNumber("points", FEWEST_POINTS, MOST));
        int all = Objects.requireNonNullElse(points, Allowance.USUAL_POINTS);
        return new Allowance(true, all, reading.whole("most", 1, all));
    }

    private static void refuseMeans(GoingOn on, Map<String, BigDecimal> levels, Reading reading) {
        if (on.rule() == Rule.FROM) reading.refuse(new NoMeanToGoBy("rule"));
        levels.keySet().forEach(level -> reading.refuse(new NoMeanToGoBy(LEVEL + level)));
    }

    private static GoingOn goingOn(Reading reading) {
        return switch (reading.one("rule", Rule.CHOSEN)) {
            case CHOSEN -> GoingOn.CHOSEN;
            case BEST -> GoingOn.best(best(reading));
            case FROM -> GoingOn.from(figure(reading, "from"));
        };
    }

    private static int best(Reading reading) {
        if (!reading.form().has("best")) reading.refuse(new NotAWholeNumber("best", 1, MOST));
        Integer best = reading.whole("best", 1, MOST);
        return best == null ? 1 : best;
    }

    private static BigDecimal figure(Reading reading, String field) {
        String typed = reading.form().text(field);
        if (FIGURE.matcher(typed).matches()) {
            BigDecimal figure = new BigDecimal(typed);
            if (figure.signum() > 0) return figure;
        }
        reading.refuse(new NotAWeight(field));
        return BigDecimal.ONE;
    }

    private Map<String, BigDecimal> levels(Category category, Reading reading) {
        Map<String, BigDecimal> levels = new HashMap<>();
        for (AwardLevel level : programmes.getEdition(category.edition()).levelsOf(category)) {
            String field = LEVEL + level.id();
            if (reading.form().has(field)) levels.put(level.id(), figure(reading, field));
        }
        return levels;
    }

    /** One a line, what it counts for behind a bar; one that was there before keeps its id, which score sheets know it by. */
    private static List<Criterion> criteria(Category category, String id, Reading reading) {
        List<Criterion> before = category.details().stages().stream()
                .filter(stage -> stage.id().equals(id))
                .flatMap(stage -> stage.criteria().stream())
                .collect(toCollection(ArrayList::new));
        List<Criterion> criteria = new ArrayList<>();
        for (String line : reading.lines("criteria")) {
            int bar = line.lastIndexOf('|');
            String weight = bar < 0 ? "1" : line.substring(bar + 1).strip();
            boolean clear = FIGURE.matcher(weight).matches() && new BigDecimal(weight).signum() > 0;
            String text = clear && bar >= 0 ? line.substring(0, bar).strip() : line;
            criteria.add(new Criterion(
                    known(before, text), text, clear ? new BigDecimal(weight) : BigDecimal.ONE, List.of()));
        }
        return criteria;
    }

    /** Each is known again once: two lines alike are two criteria. */
    private static String known(List<Criterion> before, String text) {
        Optional<Criterion> same =
                before.stream().filter(one -> one.text().equals(text)).findFirst();
        same.ifPresent(before::remove);
        return same.map(Criterion::id)
                .orElseGet(() -> UUID.randomUUID().toString().substring(0, ID));
    }

    @Override
    protected String newId(Category category, Form typed) {
        return UUID.randomUUID().toString().substring(0, ID);
    }

    @Override
    public Page list(At<Category> at) {
        return room.open(at);
    }

    @Override
    protected Page page(At<Category> at, String id, Sheet sheet) {
        return new StagePage(at.whole(), at.now(), id, sheet);
    }

    @Override
    public Outcome<Category> remove(Category category, String id, Doing doing) {
        return changing.change(category.id(), word(), now -> Outcome.done(without(now, id)), doing);
    }
}
