package org.commended.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.people.domain.Source;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells where a request comes from; what it says of that itself is believed only from a proxy that was made known. */
@Component
class Sources {

    private final Set<String> proxies;

    Sources(@Value("${commended.trusted-proxy:}") String proxies) {
        this.proxies = words(proxies).stream().collect(Collectors.toUnmodifiableSet());
    }

    Source of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> words(line).stream())
                .toList();
        return Source.of(request.getRemoteAddr(), forwarded, proxies);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
