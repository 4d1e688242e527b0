package org.commended.shared.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC our pages, forms, access rules and assets. */
@Configuration
class WebSetUp implements WebMvcConfigurer {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Templates templates;
    private final Frames frames;
    private final Assets assets;
    private final AccessCheck accessCheck;

    WebSetUp(Templates templates, Frames frames, Assets assets, AccessCheck accessCheck) {
        this.templates = templates;
        this.frames = frames;
        this.assets = assets;
        this.accessCheck = accessCheck;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new PageWriter(templates, frames));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormReader());
        resolvers.add(new ViewerReader());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CacheRule());
        registry.addInterceptor(accessCheck);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.address() + "/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
    }
}
