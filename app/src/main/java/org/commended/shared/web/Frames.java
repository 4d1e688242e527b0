package org.commended.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Makes the frame of each request's page. */
@Component
final class Frames {

    private final Languages languages;
    private final Settings settings;
    private final Assets assets;
    private final boolean demo;

    Frames(Languages languages, Settings settings, Assets assets, Environment environment) {
        this.languages = languages;
        this.settings = settings;
        this.assets = assets;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Frame frame(HttpServletRequest request) {
        return new Frame(
                languages.english(),
                Viewers.current(),
                request.getRequestURI(),
                settings.baseUrl(),
                assets.address(),
                demo,
                Arrival.of(request));
    }
}
