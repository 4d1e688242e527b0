/**
 * What is printed: pages made by templates as XHTML, set as PDF that screen readers can read (PDF/UA-1), with the house's own
 * type and nothing fetched from anywhere.
 */
@NullMarked
package org.commended.shared.paper;

import org.jspecify.annotations.NullMarked;
