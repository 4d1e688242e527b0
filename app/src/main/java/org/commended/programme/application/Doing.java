package org.commended.programme.application;

import java.time.Instant;
import org.commended.shared.PersonId;

/**
 * Who does something, when, and with which form.
 *
 * @param act the token of the form, which does its act once however often it arrives
 */
public record Doing(PersonId by, Instant at, String act) {}
