package org.commended.forms;

import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/** A category with an entry, who runs it, who reads it and who chairs it. */
record Judged(
        Season.Run run, CategoryId category, EntryId rain, Visitor ffion, Visitor gwen, Visitor ann, Visitor chair) {
    String room(String act) {
        return run.desk() + "/" + category + act;
    }

    String sheet(String act) {
        return "/judging/" + category + "/entries/" + rain + act;
    }

    String decision(String act) {
        return "/judging/" + category + "/shortlist" + act;
    }

    String results(String act) {
        return run.desk().replaceFirst("/judging$", "") + act;
    }
}
