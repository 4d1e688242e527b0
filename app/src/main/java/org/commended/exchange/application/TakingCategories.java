package org.commended.exchange.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.mapping.CategoryTaken;
import org.commended.exchange.season.SeasonCategory;
import org.commended.programme.FormChanged;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.SetUps;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The categories of a file, without their entries. */
@Component
class TakingCategories {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ApplicationEventPublisher events;

    TakingCategories(Programmes programmes, SetUps setUps, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.events = events;
    }

    /** The categories of the file as they are now, by their ids in it. */
    Map<String, Category> take(Job job, EditionId edition) {
        Map<String, Category> before =
                programmes.listCategories(edition).stream().collect(toMap(Category::slug, identity()));
        List<SeasonCategory> files = job.file().categories();
        Map<String, Category> after = new LinkedHashMap<>();
        for (int position = 0; position < files.size(); position++) {
            SeasonCategory file = files.get(position);
            after.put(file.id(), take(job, file, new Place(edition, position, before.get(file.id()))));
        }
        return after;
    }

    /** @param before the category as it was; null for a new one */
    private record Place(
            EditionId edition, int position, @Nullable Category before) {}

    private Category take(Job job, SeasonCategory file, Place place) {
        Category before = place.before();
        var details = CategoryTaken.take(file, before == null ? null : before.details(), job.files());
        if (before == null) {
            Category category =
                    new Category(CategoryId.next(), place.edition(), file.id(), place.position(), details, 0);
            setUps.add(category);
            job.created(Part.CATEGORY, file.name());
            return category;
        }
        if (before.position() == place.position() && before.details().equals(details)) {
            job.changes().unchanged(Part.CATEGORY);
            return before;
        }
        Category category =
                new Category(before.id(), place.edition(), file.id(), place.position(), details, before.version());
        ChangedMeanwhile.unless(setUps.save(category));
        List<Question> form = before.details().form();
        if (!details.form().equals(form)) {
            events.publishEvent(new FormChanged(place.edition(), before.id(), form, details.form(), job.now()));
        }
        job.changed(Part.CATEGORY, file.name());
        return category;
    }
}
