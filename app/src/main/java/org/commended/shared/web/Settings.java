package org.commended.shared.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation.
 *
 * @param baseUrl where people reach it; links in letters begin with it, and nothing is taken from the Host header
 * @param dataDir where files are kept
 * @param mailFrom the sender of letters
 */
@ConfigurationProperties("commended")
public record Settings(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("data") Path dataDir,
        @DefaultValue("Commended <awards@localhost>") String mailFrom) {

    public boolean isSecure() {
        return baseUrl.startsWith("https:");
    }
}
