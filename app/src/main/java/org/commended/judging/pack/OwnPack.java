package org.commended.judging.pack;

import java.time.Instant;
import java.util.List;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.making.Maker;
import org.commended.shared.making.Making;
import org.commended.shared.web.Languages;
import org.springframework.stereotype.Component;

/** A judge's own pack of one category. */
@Component
class OwnPack implements Maker {

    static final String KIND = "judging-pack";

    private final PrintingPack printing;
    private final Languages languages;

    OwnPack(PrintingPack printing, Languages languages) {
        this.printing = printing;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public About about(Making making, Viewer viewer) {
        Desk desk = printing.getDesk(category(making), viewer.id());
        return new About(
                desk.whole().organiser().brand(),
                desk.whole().edition().name(),
                languages.english().get("judging.pack.own", desk.category().name()),
                "/judging/" + desk.category().id(),
                desk.category().slug() + ".pdf");
    }

    @Override
    public List<Part> parts(Making making) {
        return List.of(
                new Part(making.about(), "pack.pdf", printing.basis(printing.getDesk(category(making), making.by()))));
    }

    @Override
    public byte[] make(Making making, Part part, Instant now) {
        return printing.print(category(making), making.by(), now);
    }

    private static CategoryId category(Making making) {
        return CategoryId.of(making.about());
    }
}
