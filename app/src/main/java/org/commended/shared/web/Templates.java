package org.commended.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The compiled templates: a page and its frame in, UTF-8 out. */
@Component
public final class Templates {

    private static final Map<Class<?>, String> NAMES = new ConcurrentHashMap<>();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "commended.templates");

    public Utf8ByteOutput render(Page page, Frame frame) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template(), Map.of("page", page, "frame", frame), output);
        return output;
    }

    static String nameOf(Class<?> page) {
        return NAMES.computeIfAbsent(page, Templates::derive);
    }

    /** {@code org.commended.results.web.ShortlistPage} becomes {@code results/shortlist.jte}. */
    private static String derive(Class<?> page) {
        String module = page.getPackageName().replace("org.commended.", "").replaceAll("\\..*", "");
        String name = page.getSimpleName().replaceAll("Page$", "");
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return module + "/" + words + ".jte";
    }
}
