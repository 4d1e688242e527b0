/**
 * Files that people send: slides, pictures, papers. For whoever needs them:
 *
 * <ol>
 *   <li>{@link org.commended.shared.files.TakingFile#take} takes one: streams it to the store, looks at what it is by its
 *       content, and refuses it with every reason ({@link org.commended.shared.files.FileRules} say which kinds and how
 *       large; tell them on the page before anything is sent). Call it from the use case, inside its transaction, and let
 *       the controller's method carry {@link org.commended.shared.files.TakesFiles} where files may be large.
 *   <li>Keep the {@link org.commended.shared.files.FileId} in a table of your own, and call
 *       {@link org.commended.shared.files.UploadedFiles#keep} in the same transaction: what nobody keeps is forgotten
 *       after a day.
 *   <li>Show it by {@link org.commended.shared.files.UploadedFile}: name, size, and {@link
 *       org.commended.shared.files.Checked} (being checked for viruses, clean, not checked, infected). The fragment
 *       {@code templates/shared/files/file.jte} does.
 *   <li>Send it with {@link org.commended.shared.files.Attachments#send}, from a route of your own that has asked whether
 *       this viewer may have it: always as an attachment that can run nothing; not found while it is being checked, and
 *       for good where it is infected. {@link org.commended.shared.files.Attachments#sendPicture} shows the small copy of
 *       a photograph, without place or camera in it, once that is made.
 * </ol>
 */
@NullMarked
package org.commended.shared.files;

import org.jspecify.annotations.NullMarked;
