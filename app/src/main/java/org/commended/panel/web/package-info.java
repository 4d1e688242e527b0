/** The organiser's page of a panel, the judge's terms, and the page where a connection is declared. */
@NullMarked
package org.commended.panel.web;

import org.jspecify.annotations.NullMarked;
