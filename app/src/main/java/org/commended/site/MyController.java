package org.commended.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.MyWork;
import org.commended.shared.web.MyWork.Section;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own page. */
@RestController
class MyController {

    private final List<MyWork> modules;

    MyController(List<MyWork> modules) {
        this.modules = modules;
    }

    @GetMapping("/my")
    @AllowedTo(Access.SIGNED_IN)
    Page show(Viewer viewer, Instant now) {
        List<Section> sections = modules.stream()
                .flatMap(module -> module.of(viewer, now).stream())
                .sorted(Comparator.comparingInt(Section::place))
                .toList();
        return new MyPage(sections);
    }
}
