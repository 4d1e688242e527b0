package org.commended.people.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** A security context that is looked up at most once, when it is first asked for. */
final class Deferred implements DeferredSecurityContext {

    private final Supplier<SecurityContext> source;
    private @Nullable SecurityContext context;

    Deferred(Supplier<SecurityContext> source) {
        this.source = source;
    }

    @Override
    public SecurityContext get() {
        if (context == null) context = source.get();
        return context;
    }

    @Override
    public boolean isGenerated() {
        return false;
    }
}
