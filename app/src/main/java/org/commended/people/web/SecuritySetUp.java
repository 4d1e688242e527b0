package org.commended.people.web;

import org.commended.shared.web.SameSite;
import org.commended.shared.web.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who is asking, acts from our own pages only, and headers that let a page load nothing foreign. */
@Configuration
@ConditionalOnWebApplication
class SecuritySetUp {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignedInBefore signedInBefore, Settings settings) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(signedInBefore))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Acts of other sites' pages are refused by where the browser says they come from.
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameSite(settings.baseUrl()), AnonymousAuthenticationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                // Every route declares its own access, and one that declares none answers nobody.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(SecuritySetUp::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .contentTypeOptions(Customizer.withDefaults())
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    /** Nobody signs in with a name and password kept by the framework. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
