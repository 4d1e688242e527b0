package org.commended.panel;

import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who judges a category.
 *
 * @param post what they are, as it is printed beside the name
 * @param organisation whom they work for, as it is printed
 * @param accepted whether they have accepted the terms; before that they see no entry
 */
public record PanelMember(
        UUID id,
        CategoryId category,
        PersonId person,
        String name,
        @Nullable String post,
        @Nullable String organisation,
        boolean chair,
        boolean accepted) {}
