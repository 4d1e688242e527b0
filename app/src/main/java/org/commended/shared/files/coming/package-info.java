/**
 * Files that come piece by piece over a poor line. The browser names a file by a random UUID and puts its pieces one after
 * another at {@code PUT /files/coming/{id}?name=…&size=…&from=OFFSET}, each at most {@link
 * org.commended.shared.files.coming.FilesComing#PIECE} bytes; the answer, and that of {@code GET /files/coming/{id}}, is how
 * many bytes are on the disk. A piece that does not begin there is answered 409 with that number; one that was sent before is
 * taken as done. Then the page's form is sent with the UUID in the place of the file, and the use case asks {@link
 * org.commended.shared.files.coming.FilesComing#sent}.
 */
@NullMarked
package org.commended.shared.files.coming;

import org.jspecify.annotations.NullMarked;
