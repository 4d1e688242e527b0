/** What people send to organisers from public pages: enquiries, and their wish to be told when entries open. */
@NullMarked
package org.commended.site.enquiry;

import org.jspecify.annotations.NullMarked;
