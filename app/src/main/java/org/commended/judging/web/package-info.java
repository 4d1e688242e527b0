/** The judge's reading view and lists, the chair's table, the organiser's progress. */
@NullMarked
package org.commended.judging.web;

import org.jspecify.annotations.NullMarked;
