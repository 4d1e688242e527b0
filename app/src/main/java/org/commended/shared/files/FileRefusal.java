package org.commended.shared.files;

import org.commended.shared.Refusal;

/** Why a file was not taken. Each names the file, so that it can be told from the others of a form. */
public sealed interface FileRefusal extends Refusal {

    record NoFileSent(String field) implements FileRefusal {}

    /** A name with a path in it, with characters nobody sees, or longer than a name is. */
    record FileNameNotTaken(String field) implements FileRefusal {}

    record FileEmpty(String field, String name) implements FileRefusal {}

    /** @param megabytes how large it may be */
    record FileTooLarge(String field, String name, long megabytes) implements FileRefusal {}

    /** @param kinds what is taken */
    record FileKindNotTaken(String field, String name, String kinds) implements FileRefusal {}

    /** The content is not what the name says. */
    record FileNotWhatItSays(String field, String name) implements FileRefusal {}

    /** An office document that unpacks to far more than such documents do. */
    record FileUnpacksTooFar(String field, String name) implements FileRefusal {}

    /** An office document with a program in it. */
    record FileHasProgram(String field, String name) implements FileRefusal {}

    /** @param megapixels how many there may be */
    record PictureTooDetailed(String field, String name, int megapixels) implements FileRefusal {}

    /** @param megabytes how much one person may send within a day */
    record SentEnoughToday(String field, String name, long megabytes) implements FileRefusal {}

    record FileNamedTheSame(String field, String name) implements FileRefusal {}
}
