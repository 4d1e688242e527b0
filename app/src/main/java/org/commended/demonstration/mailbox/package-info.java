/** The mailbox of the demonstration: a mail server inside the platform that takes every letter and sends none on. */
@NullMarked
package org.commended.demonstration.mailbox;

import org.jspecify.annotations.NullMarked;
