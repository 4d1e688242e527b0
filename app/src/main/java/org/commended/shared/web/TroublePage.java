package org.commended.shared.web;

/**
 * Something did not go as meant.
 *
 * @param status the HTTP status
 * @param reference what a bug is logged under; empty when it is none
 */
public record TroublePage(int status, String reference) implements Page {

    /** Which words say it: those of the status, or those of its kind. */
    public String key() {
        return switch (status) {
            case 403, 404, 405, 413, 503 -> "shared.trouble." + status;
            default -> status < 500 ? "shared.trouble.400" : "shared.trouble.500";
        };
    }
}
