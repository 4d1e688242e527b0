package org.commended.programme.web.category;

import org.commended.programme.domain.Category;
import org.commended.programme.web.At;
import org.commended.programme.web.Room;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Page;

/** A room of a category's set-up, shown by the template of its name. */
abstract class CategoryRoom extends Room<Category> {

    CategoryRoom(String word) {
        super(word);
    }

    @Override
    protected Page page(At<Category> at, Sheet sheet) {
        return new CategoryRoomPage(at.whole(), at.now(), word(), sheet);
    }
}
