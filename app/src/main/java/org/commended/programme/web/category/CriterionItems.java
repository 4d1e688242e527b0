package org.commended.programme.web.category;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commended.programme.application.ChangingCategory;
import org.commended.programme.application.Doing;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.NotAWeight;
import org.commended.programme.domain.NothingEntered;
import org.commended.programme.web.At;
import org.commended.programme.web.Items;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What judges look for, what each counts for, and what each mark means. */
@Component
class CriterionItems extends Items<Category, Criterion> {

    private static final int MARKS = 5;
    private static final int ID = 8;
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");

    private final ChangingCategory changing;

    CriterionItems(ChangingCategory changing) {
        super("criteria");
        this.changing = changing;
    }

    @Override
    protected List<Criterion> in(Category category) {
        return category.details().criteria();
    }

    @Override
    protected Category with(Category category, List<Criterion> criteria) {
        return new CategoryDraft(category).criteria(criteria).done();
    }

    @Override
    protected String id(Criterion criterion) {
        return criterion.id();
    }

    @Override
    protected String name(Criterion criterion) {
        return criterion.text();
    }

    @Override
    protected Form shown(Category category, @Nullable Criterion criterion) {
        List<String> anchors = criterion == null ? List.of() : criterion.anchors();
        Fields fields = new Fields()
                .with("text", criterion == null ? null : criterion.text())
                .with(
                        "weight",
                        criterion == null
                                ? "1"
                                : criterion.weight().stripTrailingZeros().toPlainString())
                .with("anchors", anchors.isEmpty() ? "usual" : "own");
        for (int mark = 1; mark <= marks(anchors); mark++) {
            fields.with("anchor-" + mark, mark <= anchors.size() ? anchors.get(mark - 1) : "");
        }
        return fields.form();
    }

    /** Five, unless a criterion came from elsewhere with another number of marks. */
    static int marks(List<String> anchors) {
        return anchors.isEmpty() ? MARKS : anchors.size();
    }

    @Override
    protected Outcome<Criterion> read(Category category, String id, Reading reading) {
        String text = reading.required("text", "text", Reading.TEXT);
        BigDecimal weight = weight(reading);
        List<String> anchors = reading.form().text("anchors").equals("own") ? anchors(reading) : List.of();
        return reading.give(() -> new Criterion(id, text, weight, anchors));
    }

    private static BigDecimal weight(Reading reading) {
        String typed = reading.form().text("weight");
        if (WEIGHT.matcher(typed).matches()) {
            BigDecimal weight = new BigDecimal(typed);
            if (weight.signum() > 0) return weight;
        }
        reading.refuse(new NotAWeight("weight"));
        return BigDecimal.ONE;
    }

    private static List<String> anchors(Reading reading) {
        int marks = (int) reading.form().names().stream()
                .filter(name -> name.matches("anchor-[1-9]"))
                .count();
        List<String> anchors = IntStream.rangeClosed(1, marks)
                .mapToObj(mark -> reading.optional("anchor-" + mark, Reading.LINE))
                .map(anchor -> anchor == null ? "" : anchor)
                .toList();
        boolean whole = marks > 1 && anchors.stream().noneMatch(String::isEmpty);
        if (!whole) reading.refuse(new NothingEntered("anchor-1", "anchor"));
        return anchors;
    }

    /** Never one that was there before: score sheets know criteria by their ids. */
    @Override
    protected String newId(Category category, Form typed) {
        return UUID.randomUUID().toString().substring(0, ID);
    }

    @Override
    public Page list(At<Category> at) {
        return new CriteriaPage(at.whole(), at.now());
    }

    @Override
    protected Page page(At<Category> at, String id, Sheet sheet) {
        return new CriterionPage(at.whole(), at.now(), id, sheet);
    }

    @Override
    public Outcome<Category> remove(Category category, String id, Doing doing) {
        return changing.change(category.id(), word(), now -> Outcome.done(without(now, id)), doing);
    }
}
