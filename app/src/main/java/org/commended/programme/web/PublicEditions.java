package org.commended.programme.web;

import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.NotFound;
import org.commended.shared.database.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a public page the edition that its address names; one that is not public is not found. */
@Configuration
class PublicEditions implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Programmes programmes;

    PublicEditions(@Published Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Whole.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var words = (Map<String, String>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (words == null) throw new NotFound();
        return programmes
                .findWhole(word(words, "organiser"), word(words, "programme"), word(words, "edition"))
                .orElseThrow(NotFound::new);
    }

    private static String word(Map<String, String> words, String name) {
        return words.getOrDefault(name, "");
    }
}
