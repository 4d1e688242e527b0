package org.commended.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * One reason why an act was not done. Each is a record named after the fact that stands in the way ({@code WindowClosed});
 * its words stand in the message files under {@link #textKey}, with the record's components as arguments in order.
 */
public interface Refusal {

    /** The form field that the reason belongs to; empty when it concerns the act as a whole. */
    default String field() {
        return "";
    }

    /** {@code refusal.} and the record's name: {@code refusal.WindowClosed}. */
    default String textKey() {
        return "refusal." + getClass().getSimpleName();
    }

    /** What the words are filled in with: the record's components. */
    default Object[] arguments() {
        return Arrays.stream(getClass().getRecordComponents()).map(this::read).toArray();
    }

    private Object read(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(this);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
