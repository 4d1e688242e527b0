/**
 * Pictures the server draws by itself: patterns and marks made from a name, rosettes, charts, the picture shown when
 * a page is shared, and the arithmetic of an organiser's one colour. Drawings take their colours from the classes of
 * {@code drawings.css}, so dark, print and a new accent need no second drawing.
 */
@NullMarked
package org.commended.shared.picture;

import org.jspecify.annotations.NullMarked;
