package org.commended.programme.application;

import java.util.List;
import org.commended.programme.CategoryAdded;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.NewCategory;
import org.commended.programme.domain.SetUps;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.database.Once;
import org.commended.shared.web.Languages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a category at the end of an edition's list, with the usual questions on its form. */
@Component
public class AddingCategory {

    private final Programmes programmes;
    private final SetUps setUps;
    private final Once once;
    private final Languages languages;
    private final ApplicationEventPublisher events;

    AddingCategory(
            Programmes programmes, SetUps setUps, Once once, Languages languages, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.once = once;
        this.languages = languages;
        this.events = events;
    }

    /** The new category; the one this form added before, when it comes twice. */
    @Transactional
    public CategoryId add(EditionId id, String name, Doing doing) {
        CategoryId category = CategoryId.next();
        if (!once.take(doing.act(), category.toString(), doing.at())) {
            return CategoryId.of(once.find(doing.act()).orElseThrow());
        }
        setUps.add(category(programmes.getEdition(id), category, name));
        events.publishEvent(new CategoryAdded(id, category, doing.by(), doing.at()));
        return category;
    }

    private Category category(Edition edition, CategoryId id, String name) {
        List<Category> others = programmes.listCategories(edition.id());
        String slug = InOrder.newId(name, others.stream().map(Category::slug).toList());
        int position = others.stream().mapToInt(Category::position).max().orElse(0) + 1;
        Category.Details details = NewCategory.details(name, edition, languages.english()::get);
        return new Category(id, edition.id(), slug, position, details, 0);
    }
}
