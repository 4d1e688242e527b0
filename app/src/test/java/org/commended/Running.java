package org.commended;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running platform: a web server on a free port, a database of its own, a clock that the test moves
 * ({@link MovableClock}). Tests with this annotation share one platform, so each makes its own organiser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Commended.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
        initializers = RunningDatabase.class,
        classes = {Commended.class, MovableClock.InPlace.class})
public @interface Running {}
