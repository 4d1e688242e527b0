package org.commended.site.files;

/** A file as it was given. */
record StoredFile(String mediaType, byte[] content) {}
