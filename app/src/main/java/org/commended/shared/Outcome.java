package org.commended.shared;

import java.util.List;
import java.util.function.Function;

/** How an act ended: done, or refused for all the reasons at once. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            if (reasons.isEmpty()) throw new IllegalArgumentException("A refusal needs a reason");
            reasons = List.copyOf(reasons);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    static <T> Outcome<T> refused(List<? extends Refusal> reasons) {
        return new Refused<>(List.copyOf(reasons));
    }

    default <R> R fold(Function<T, R> whenDone, Function<List<Refusal>, R> whenRefused) {
        return switch (this) {
            case Done<T>(T value) -> whenDone.apply(value);
            case Refused<T>(List<Refusal> reasons) -> whenRefused.apply(reasons);
        };
    }
}
