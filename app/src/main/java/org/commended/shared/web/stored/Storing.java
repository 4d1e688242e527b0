package org.commended.shared.web.stored;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes what a page will be made of before it is made, where it may be stored. */
@Configuration
class Storing implements WebMvcConfigurer, HandlerInterceptor {

    private final PublicState state;

    Storing(PublicState state) {
        this.state = state;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(SameForEveryone.class)
                && Made.isForAnyone(request)) {
            Made.by(request, state.read()).note(request);
        }
        return true;
    }
}
