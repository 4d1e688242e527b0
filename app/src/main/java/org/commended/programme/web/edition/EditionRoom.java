package org.commended.programme.web.edition;

import org.commended.programme.domain.Edition;
import org.commended.programme.web.At;
import org.commended.programme.web.Room;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Page;

/** A room of an edition's set-up, shown by the template of its name. */
abstract class EditionRoom extends Room<Edition> {

    EditionRoom(String word) {
        super(word);
    }

    @Override
    protected Page page(At<Edition> at, Sheet sheet) {
        return new EditionRoomPage(at.whole(), word(), sheet);
    }
}
