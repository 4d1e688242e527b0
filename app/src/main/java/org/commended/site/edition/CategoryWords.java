package org.commended.site.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.TieRule;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Texts;

/** What is said of a category: whom it is for, how it is judged, what its form asks. */
public final class CategoryWords {

    private CategoryWords() {}

    /** The organiser's own words first; else the kinds of body; else the tagline. May be empty. */
    public static String whom(Texts texts, Category category) {
        Category.Details details = category.details();
        if (details.eligibility() != null) return texts.counts().capital(details.eligibility());
        String kinds = kinds(texts, details.eligibleKinds());
        if (category.isChosen()) return chosen(texts, kinds);
        if (!kinds.isEmpty()) return texts.counts().capital(kinds);
        return details.tagline() == null ? "" : details.tagline();
    }

    private static String chosen(Texts texts, String kinds) {
        String chosen = texts.get("site.edition.chosen");
        return kinds.isEmpty() ? chosen : texts.counts().capital(kinds) + ". " + chosen;
    }

    /** {@code councils and fire and rescue services}; empty for any. */
    static String kinds(Texts texts, List<String> kinds) {
        return texts.counts()
                .list(kinds.stream()
                        .map(kind -> texts.has("site.kind." + kind) ? texts.get("site.kind." + kind) : kind)
                        .toList());
    }

    static List<String> whoCanEnter(Texts texts, Edition edition, Category category) {
        Category.Details details = category.details();
        List<String> lines = new ArrayList<>();
        if (details.eligibility() != null) lines.add(texts.counts().capital(details.eligibility()));
        if (!details.eligibleKinds().isEmpty()) {
            lines.add(texts.get("site.category.openTo", kinds(texts, details.eligibleKinds())));
        }
        if (!category.isChosen()) lines.add(texts.get(entrant(edition, details)));
        if (!details.eligibleRoles().isEmpty()) {
            lines.add(texts.get("site.category.roles", list(texts, details.eligibleRoles())));
        }
        if (!details.serviceAreas().isEmpty()) {
            lines.add(texts.get("site.category.areas", list(texts, details.serviceAreas())));
        }
        return List.copyOf(lines);
    }

    /** Items of an organiser's list, in a sentence of ours: without the marks that parted them. */
    private static String list(Texts texts, List<String> items) {
        return texts.counts()
                .list(items.stream()
                        .map(item -> item.strip().replaceFirst("(\\s+and)?[;,.\\s]*$", ""))
                        .toList());
    }

    private static String entrant(Edition edition, Category.Details details) {
        String key = "site.category.kind." + details.entrantKind().name().toLowerCase(Locale.ROOT);
        boolean byOthers = Boolean.TRUE.equals(edition.details().rules().noSelfNomination());
        return details.entrantKind() == Category.EntrantKind.INDIVIDUAL && byOthers ? key + ".others" : key;
    }

    static List<String> judging(Frame frame, Edition edition, Category category) {
        List<String> lines = new ArrayList<>();
        for (Category.StageKind stage : category.details().stageKinds()) {
            lines.add(frame.t("site.category.stage." + stage.name().toLowerCase(Locale.ROOT)));
        }
        String judgedOn = category.details().judgedOn();
        if (judgedOn != null) lines.add(frame.t("site.category.judgedOn", on(frame, edition, judgedOn)));
        if (category.details().ties() != null) lines.add(tie(frame.texts(), category));
        String levels = frame.counts()
                .list(edition.levelsOf(category).stream().map(AwardLevel::name).toList());
        if (!levels.isEmpty()) lines.add(frame.t("site.category.levels", levels));
        return List.copyOf(lines);
    }

    private static String tie(Texts texts, Category category) {
        TieRule rule = category.tieRule();
        String criterion = category.details().criteria().stream()
                .filter(one -> one.id().equals(rule.criterion()))
                .map(Criterion::text)
                .findFirst()
                .orElse("");
        return texts.get("site.category.tie." + rule.kind().word(), criterion);
    }

    /** A day where it is written as one; else the organiser's words. */
    private static String on(Frame frame, Edition edition, String written) {
        return PartialDate.find(written)
                .map(date -> frame.moments().date(date, edition.zone()))
                .orElse(written);
    }

    static String asked(Texts texts, Question question) {
        List<String> parts = new ArrayList<>();
        if (question.wordLimit() != null) parts.add(texts.get("site.category.words", question.wordLimit()));
        if (question.tolerates()) parts.add(texts.get("site.category.tolerated", question.mostWords()));
        if (!question.required()) parts.add(texts.get("site.category.optional"));
        if (question.onlyIf() != null) parts.add(texts.get("site.category.dependent"));
        if (question.audience() != Question.Audience.JUDGES) {
            parts.add(texts.get(
                    "site.category.audience." + question.audience().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(" · ", parts);
    }
}
