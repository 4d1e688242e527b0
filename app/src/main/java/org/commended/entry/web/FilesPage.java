package org.commended.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.AttachingFile.Asked;
import org.commended.entry.domain.AttachedFile;
import org.commended.programme.domain.Question;
import org.commended.shared.files.FileId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * The files that answer one question.
 *
 * @param known what is known of them
 */
public record FilesPage(DraftView entry, Question question, Map<FileId, UploadedFile> known, Form form)
        implements Page {

    static final String FILE = "file";

    /** The field in which a script names a file that came before the form. */
    static final String COMING = "coming";

    public FilesPage {
        known = Map.copyOf(known);
    }

    @Override
    public Brand brand() {
        return entry.brand();
    }

    static String address(Asked asked) {
        return "/entries/" + asked.entry() + "/files/" + asked.question();
    }

    public String href() {
        return entry.href("files/" + question.id());
    }

    public String section() {
        int number = entry.draft().form().sectionOf(question).number();
        return entry.href("sections/" + number) + "#answer-" + question.id();
    }

    public List<AttachedFile> files() {
        return AttachedFile.of(entry.draft().text(question));
    }

    /** How many more there may be. */
    public int left() {
        return question.filesAsked().most() - files().size();
    }

    /** Whether any of them is being looked at just now. */
    public boolean isChecking() {
        return known.values().stream().anyMatch(file -> file.checked() == org.commended.shared.files.Checked.CHECKING);
    }

    /** In whose place a new one may be put. */
    public Map<String, String> places(Frame frame) {
        Map<String, String> places = new LinkedHashMap<>();
        if (left() > 0) places.put("", frame.t("entry.files.oneMore"));
        files().forEach(file -> places.put(file.id().toString(), frame.t("entry.files.instead", file.name())));
        return places;
    }
}
