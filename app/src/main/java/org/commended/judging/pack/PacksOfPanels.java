package org.commended.judging.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.judging.pack.PanelsToPrint.Reading;
import org.commended.panel.PanelMember;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.making.Maker;
import org.commended.shared.making.Making;
import org.commended.shared.web.Languages;
import org.springframework.stereotype.Component;

/** The packs of all judges of a category, or of an edition, for its organiser to send or print. */
@Component
class PacksOfPanels implements Maker {

    static final String KIND = "judging-packs";
    private static final int SEAT = 8;

    private final PanelsToPrint panels;
    private final PrintingPack printing;
    private final Languages languages;

    PacksOfPanels(PanelsToPrint panels, PrintingPack printing, Languages languages) {
        this.panels = panels;
        this.printing = printing;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public About about(Making making, Viewer viewer) {
        PackOrder order = PackOrder.read(making.about());
        Whole whole = panels.getOrganised(order, viewer);
        String of = order.category() == null
                ? whole.edition().name()
                : panels.getCategory(order).name();
        return new About(
                whole.organiser().brand(),
                whole.edition().name(),
                languages.english().get("judging.pack.all", of),
                whole.desk() + "/judging/packs",
                "judging-packs.zip");
    }

    @Override
    public List<Part> parts(Making making) {
        List<Part> parts = new ArrayList<>();
        for (Category category : panels.list(PackOrder.read(making.about()), making.by())) {
            for (Reading reading : panels.listReading(category)) parts.add(part(category, reading));
        }
        return parts;
    }

    /** Judges of one name are told apart by the beginning of their seat's id. */
    private Part part(Category category, Reading reading) {
        PanelMember judge = reading.judge();
        String name = category.slug() + "/" + FileName.of(judge.name()) + "-"
                + judge.id().toString().substring(0, SEAT) + ".pdf";
        return new Part(category.id() + " " + judge.person(), name, reading.basis());
    }

    @Override
    public byte[] make(Making making, Part part, Instant now) {
        String[] ids = part.id().split(" ", 2);
        return printing.print(CategoryId.of(ids[0]), PersonId.of(ids[1]), now);
    }
}
