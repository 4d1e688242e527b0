/**
 * How requests are answered: pages and the templates they are shown in, forms that keep what was typed, the access every
 * route declares, words in the reader's language.
 */
@NullMarked
package org.commended.shared.web;

import org.jspecify.annotations.NullMarked;
