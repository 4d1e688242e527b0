/** The people, the hours and the places of stories that are told through the browser. */
@org.jspecify.annotations.NullMarked
package org.commended.story;
