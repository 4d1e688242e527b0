package org.commended.shared.web.stored;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page says the same to everybody who is not signed in: it is made of its address, the published views and the minute
 * alone. It holds no form that may be sent only once.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SameForEveryone {}
