package org.commended.panel.application;

import java.util.List;
import java.util.Map;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.History;
import org.commended.panel.domain.KnownOrganisation;
import org.commended.shared.PersonId;

/**
 * What is the same for all judges and entries of an edition that are compared.
 *
 * @param day as of which organisations are told apart: the deadline for entries, where it is dated
 * @param history who entered with whom in this edition and the two before it
 * @param named what judges have to do with besides their own organisations
 */
record Around(OnDay day, History history, List<KnownOrganisation> headline, Map<PersonId, List<Connection>> named) {}
