package org.commended.programme.web.edition;

import java.util.List;
import org.commended.programme.application.Doing;
import org.commended.programme.application.RemovingLevel;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.InOrder;
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

/** What may be awarded, in order of honour. */
@Component
class LevelItems extends Items<Edition, AwardLevel> {

    private final RemovingLevel removing;

    LevelItems(RemovingLevel removing) {
        super("levels");
        this.removing = removing;
    }

    @Override
    protected List<AwardLevel> in(Edition edition) {
        return edition.details().levels();
    }

    @Override
    protected Edition with(Edition edition, List<AwardLevel> levels) {
        return new EditionDraft(edition).levels(levels).done();
    }

    @Override
    protected String id(AwardLevel level) {
        return level.id();
    }

    @Override
    protected String name(AwardLevel level) {
        return level.name();
    }

    @Override
    protected Form shown(Edition edition, @Nullable AwardLevel level) {
        return new Fields().with("name", level == null ? null : level.name()).form();
    }

    @Override
    protected Outcome<AwardLevel> read(Edition edition, String id, Reading reading) {
        String name = reading.required("name", "name", Reading.NAME);
        return reading.give(() -> new AwardLevel(id, name));
    }

    @Override
    protected String newId(Edition edition, Form typed) {
        return InOrder.newId(
                typed.text("name"), in(edition).stream().map(this::id).toList());
    }

    @Override
    public Page list(At<Edition> at) {
        return new LevelsPage(at.whole(), Sheet.refused(Form.empty()));
    }

    @Override
    protected Page page(At<Edition> at, String id, Sheet sheet) {
        return new LevelPage(at.whole(), id, sheet);
    }

    @Override
    public Outcome<Edition> remove(Edition edition, String id, Doing doing) {
        return removing.remove(edition.id(), id, doing);
    }
}
