package org.commended.entry.web;

import java.io.IOException;
import java.util.List;
import org.commended.entry.application.IssuingReceipt;
import org.commended.shared.files.FileRefusal.NoFileSent;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Says of a receipt, or of the text of an entry, whether it is what was received. Nothing is kept of it, and nothing said of any
 * other entry: whoever asks holds the whole text already.
 */
@RestController
class VerifyController {

    private static final String VERIFY = "/verify";

    private final IssuingReceipt issuing;

    VerifyController(IssuingReceipt issuing) {
        this.issuing = issuing;
    }

    @GetMapping(VERIFY)
    @AllowedTo(Access.ANYONE)
    Page show() {
        return new VerifyPage(false, null, Form.empty());
    }

    @PostMapping(VERIFY)
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> look(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Form form)
            throws IOException {
        if (file == null || file.isEmpty())
            return Answer.refused(new VerifyPage(false, null, form.refused(List.of(new NoFileSent("file")))));
        return Answer.ok(new VerifyPage(true, issuing.recognise(file.getBytes()).orElse(null), Form.empty()));
    }
}
