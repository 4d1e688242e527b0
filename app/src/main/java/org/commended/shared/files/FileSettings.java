package org.commended.shared.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the files people send.
 *
 * @param scanner where clamd listens: {@code tcp://host:3310} or {@code unix:/run/clamav/clamd.ctl}; empty where there is none
 */
@ConfigurationProperties("commended.files")
public record FileSettings(@DefaultValue("") String scanner) {

    /** The largest that any question may allow, in megabytes of a million bytes; the web server takes no more. */
    public static final int LARGEST_MEGABYTES = 50;

    public boolean hasScanner() {
        return !scanner.isBlank();
    }
}
