package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import org.commended.judging.domain.Stage;
import org.commended.judging.web.JudgingPage.Mine;
import org.commended.judging.web.JudgingPage.MyEdition;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** The categories a person judges, with what is left of each. */
@Component
class JudgingOfMine implements MyWork {

    private static final int PLACE = 200;

    private final MyCategories categories;

    JudgingOfMine(MyCategories categories) {
        this.categories = categories;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        return categories.list(viewer.id()).stream()
                .map(edition -> section(edition, now))
                .toList();
    }

    private static Section section(MyEdition edition, Instant now) {
        String name = edition.whole().edition().name();
        List<Item> items =
                edition.categories().stream().map(mine -> item(mine, now)).toList();
        return new Section(PLACE, Said.of("judging.my.heading", name), null, items);
    }

    private static Item item(Mine mine, Instant now) {
        String name = mine.judging().category().name();
        if (!mine.me().member().accepted())
            return new Item(name, mine.href() + "/terms", null, Said.of("judging.mine.asked"), "warn");
        Said about = mine.me().member().chair() ? Said.of("judging.mine.chair") : null;
        Stage stage = mine.judging().stage();
        if (stage == null) return new Item(name, mine.href(), about, Said.of("judging.notOpen"), "");
        String key = stage.isClosed(now) ? "judging.mine.closed" : "judging.mine.in";
        Said tag = Said.of(key, mine.me().done(), mine.me().toRead());
        return new Item(name, mine.href(), about, tag, mine.me().left() == 0 ? "done" : "");
    }
}
