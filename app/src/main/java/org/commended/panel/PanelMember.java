package org.commended.panel;

import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;

/**
 * Somebody who judges a category.
 *
 * @param accepted whether they have accepted the terms; before that they see no entry
 */
public record PanelMember(
        UUID id, CategoryId category, PersonId person, String name, boolean chair, boolean accepted) {}
