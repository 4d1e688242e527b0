/**
 * A decision counted again by somebody else: from the scores in its pack, with nothing but the engine, to the fingerprint
 * that was public before the result was.
 */
@NullMarked
package org.commended.engine.recount;

import org.jspecify.annotations.NullMarked;
