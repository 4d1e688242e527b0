package org.commended.results.web;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.results.domain.PublishedSeal;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** The fingerprints of locked categories, the locked bytes of announced ones, and how to check them against each other. */
public record LocksPage(Whole whole, List<Lock> locks) implements Page {

    public LocksPage {
        locks = List.copyOf(locks);
    }

    public record Lock(Category category, PublishedSeal seal) {
        /** The name under which the bytes are downloaded. */
        public String file() {
            return category.slug() + "-" + seal.kind().word() + ".json";
        }
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }
}
