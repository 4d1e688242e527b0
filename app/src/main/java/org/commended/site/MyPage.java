package org.commended.site;

import java.util.List;
import org.commended.shared.web.MyWork.Section;
import org.commended.shared.web.Page;

/** A person's own page: what there is for them to do, from every module. */
public record MyPage(List<Section> sections) implements Page {}
