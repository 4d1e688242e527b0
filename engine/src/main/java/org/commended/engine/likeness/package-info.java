/**
 * Entries that tell of the same project: from one text sent twice to one told in other words, and not merely of the same
 * subject. Words alone are compared, nothing is learnt: passages of four words (resemblance and containment: Broder, On the
 * resemblance and containment of documents, 1997) and words weighted by how rare they are among all entries (Spärck Jones, A
 * statistical interpretation of term specificity, 1972).
 */
@NullMarked
package org.commended.engine.likeness;

import org.jspecify.annotations.NullMarked;
