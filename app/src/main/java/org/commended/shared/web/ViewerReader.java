package org.commended.shared.web;

import jakarta.servlet.ServletRequest;
import java.time.Instant;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler method the signed-in viewer, and the instant the request arrived, taken once. */
final class ViewerReader implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class || parameter.getParameterType() == Instant.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return parameter.getParameterType() == Viewer.class
                ? Viewers.signedIn()
                : Arrival.of((ServletRequest) request.getNativeRequest());
    }
}
