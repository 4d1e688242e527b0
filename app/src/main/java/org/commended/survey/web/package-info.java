/** The pages of surveys, events and articles, and the organiser's room for them. */
@NullMarked
package org.commended.survey.web;

import org.jspecify.annotations.NullMarked;
