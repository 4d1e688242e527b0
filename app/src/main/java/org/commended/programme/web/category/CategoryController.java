package org.commended.programme.web.category;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.application.Doing;
import org.commended.programme.application.MovingCategory;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Finding;
import org.commended.programme.domain.SetUp;
import org.commended.programme.domain.WhatLooksWrong;
import org.commended.programme.web.At;
import org.commended.programme.web.Desks;
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

/** A category's own page, and its place among the others. */
@RestController
class CategoryController {

    private static final String CATEGORY = "/manage/{organiser}/editions/{edition}/set-up/categories/{category}";

    private final Desks desks;
    private final Programmes programmes;
    private final MovingCategory moving;

    CategoryController(Desks desks, Programmes programmes, MovingCategory moving) {
        this.desks = desks;
        this.programmes = programmes;
        this.moving = moving;
    }

    @GetMapping(CATEGORY)
    @AllowedTo(Access.ORGANISER)
    Page open(@PathVariable Map<String, String> path, Instant now) {
        At<Category> at = desks.category(path);
        SetUp setUp = new SetUp(
                at.whole().edition(), programmes.listCategories(at.now().edition()), now);
        List<Finding> findings = WhatLooksWrong.in(setUp).stream()
                .filter(finding -> at.now().id().equals(finding.place().category()))
                .toList();
        return new CategoryPage(at.whole(), at.now(), findings);
    }

    @PostMapping(CATEGORY + "/position")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> move(@PathVariable Map<String, String> path, Form form, Viewer viewer, Instant now) {
        At<Category> at = desks.category(path);
        moving.move(at.now().id(), form.text("to").equals("up"), new Doing(viewer.id(), now, form.act()));
        return Answer.seeOther(at.base() + "/categories#" + at.now().id());
    }
}
