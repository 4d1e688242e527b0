/** Slots, invitations, questions and notes in the database. */
@NullMarked
package org.commended.presentation.storage;

import org.jspecify.annotations.NullMarked;
