package org.commended.results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commended.entry.Visitor;
import org.commended.shared.paper.Printed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every GET route there is, with every name that could stand in its address. */
@TestComponent
class EveryRoute {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private final RequestMappingHandlerMapping routes;
    private final Environment environment;

    EveryRoute(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, Environment environment) {
        this.routes = routes;
        this.environment = environment;
    }

    /** Status and body by path, as the visitor with this cookie sees them. */
    Map<String, String> answers(String token, Map<String, List<String>> names) {
        Visitor visitor = new Visitor(port(), token);
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths(names)) {
            Visitor.Seen seen = visitor.get(path);
            answers.put(path, seen.status() + " " + seen.location() + " " + text(seen.body()));
        }
        return answers;
    }

    /** What a body says; of a spreadsheet or document every part of it, without the hour at which it was packed or printed. */
    private static String text(byte[] body) {
        if (body.length > 4 && body[0] == '%' && body[1] == 'P' && body[2] == 'D') return new Printed(body).text();
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') return new String(body, StandardCharsets.UTF_8);
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry part = packed.getNextEntry(); part != null; part = packed.getNextEntry()) {
                parts.append(part.getName())
                        .append('\n')
                        .append(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts.toString();
    }

    private int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }

    private List<String> paths(Map<String, List<String>> names) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(EveryRoute::isGet)
                .flatMap(route -> route.getPatternValues().stream())
                .flatMap(pattern -> filled(pattern, names).stream())
                .distinct()
                .toList();
    }

    private static boolean isGet(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Every way to fill the pattern in; a variable nobody has names for takes all ids there are. */
    private static List<String> filled(String pattern, Map<String, List<String>> names) {
        Matcher variable = VARIABLE.matcher(pattern);
        if (!variable.find()) return List.of(pattern);
        List<String> filled = new ArrayList<>();
        List<String> values = names.getOrDefault(variable.group(1), names.getOrDefault("", List.of()));
        for (String value : values) {
            filled.addAll(
                    filled(pattern.substring(0, variable.start()) + value + pattern.substring(variable.end()), names));
        }
        return filled;
    }
}
