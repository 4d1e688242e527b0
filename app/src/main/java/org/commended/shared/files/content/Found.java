package org.commended.shared.files.content;

import org.commended.shared.files.FileKind;

/** What a file turned out to be. */
public sealed interface Found {

    record Known(FileKind kind) implements Found {}

    /** Nothing we know, or not whole. */
    record Unknown() implements Found {}

    /** Office documents that unpack to more than {@link Packed#MOST_UNPACKED} bytes, or to too many parts. */
    record UnpacksTooFar() implements Found {}

    record HasProgram() implements Found {}

    record TooManyPixels() implements Found {}
}
