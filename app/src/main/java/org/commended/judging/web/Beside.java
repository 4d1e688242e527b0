package org.commended.judging.web;

import org.commended.judging.Evidence.Seen;
import org.commended.judging.domain.Before;
import org.commended.judging.notes.ForOneself;

/**
 * What stands beside a sheet.
 *
 * @param own what the judge wrote down and marked for themselves
 * @param before what they gave before they met the entry
 * @param evidence what the panel asked and saw of it
 */
public record Beside(ForOneself own, Before before, Seen evidence) {}
