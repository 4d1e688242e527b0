/**
 * Files that take longer than a request: asked for by a form, made part by part on any node, watched on a page, handed out only
 * while their parts still rest on what is so, and forgotten after some days. Modules say what can be made by a {@code Maker}.
 */
@NullMarked
package org.commended.shared.making;

import org.jspecify.annotations.NullMarked;
