/**
 * The register of UK public bodies, and the finding of a body by the name somebody typed or printed.
 *
 * <p>{@link org.commended.engine.names.Register} holds the bodies, with their dates, successors and spellings;
 * {@link org.commended.engine.names.NameMatcher} decides which body one printed name means, or says that the name does
 * not decide; {@link org.commended.engine.names.BodySearch} ranks bodies while somebody is still typing.
 *
 * <p>Contains mySociety data (CC BY 4.0) and public sector information licensed under the Open Government Licence v3.0.
 * The sources stand in the README beside the data.
 */
@NullMarked
package org.commended.engine.names;

import org.jspecify.annotations.NullMarked;
