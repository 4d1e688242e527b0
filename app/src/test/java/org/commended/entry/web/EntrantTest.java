package org.commended.entry.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Entrants;
import org.springframework.context.annotation.Import;

/** A test of the entrants' pages on the running platform. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Running
@Import({Awards.class, Entrants.class, Colleagues.class})
@interface EntrantTest {}
