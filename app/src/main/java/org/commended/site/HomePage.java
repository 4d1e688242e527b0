package org.commended.site;

import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Page;

/** Who runs awards here. */
public record HomePage(List<Organiser> organisers) implements Page {}
