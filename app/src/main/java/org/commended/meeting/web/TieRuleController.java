package org.commended.meeting.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.judging.application.JudgeRights;
import org.commended.meeting.application.ChoosingTieRule;
import org.commended.meeting.domain.TieRule;
import org.commended.meeting.domain.TieRules;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How ties are broken in a category. */
@RestController
class TieRuleController {

    private static final String RULE = "/manage/{organiser}/editions/{edition}/judging/{category}/tie-rule";

    private final JudgeRights rights;
    private final Programmes programmes;
    private final TieRules rules;
    private final ChoosingTieRule choosing;

    TieRuleController(JudgeRights rights, Programmes programmes, TieRules rules, ChoosingTieRule choosing) {
        this.rights = rights;
        this.programmes = programmes;
        this.rules = rules;
        this.choosing = choosing;
    }

    @GetMapping(RULE)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable Map<String, String> at, Instant now) {
        Category category = category(at);
        TieRule rule = rules.find(category.id()).orElse(TieRule.USUAL);
        Form form = Form.of(Map.of(
                "rule",
                List.of(rule.kind().word()),
                "criterion",
                List.of(rule.criterion() == null ? "" : rule.criterion())));
        return page(category, form, now);
    }

    @PostMapping(RULE)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> choose(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = category(at);
        TieRule.Kind kind = TieRule.Kind.find(form.text("rule")).orElse(TieRule.Kind.CASTING);
        TieRule rule = new TieRule(kind, kind == TieRule.Kind.CRITERION ? form.text("criterion") : null);
        return choosing.choose(category, rule, viewer.id(), now)
                .fold(
                        done -> Answer.seeOther("/judging/" + category.id() + "/meeting"),
                        reasons -> Answer.refused(page(category, form.refused(reasons), now)));
    }

    private Category category(Map<String, String> at) {
        return rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
    }

    private TieRulePage page(Category category, Form form, Instant now) {
        return new TieRulePage(
                programmes.getWhole(category.edition()), category, choosing.isFixed(category, now), form);
    }
}
