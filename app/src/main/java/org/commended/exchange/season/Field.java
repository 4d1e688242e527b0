package org.commended.exchange.season;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field of the format, as a component of a record says it.
 *
 * @param name in the file, in snake case
 * @param type of the value, or of every item of the list
 * @param kind of the value or item; null where it is an object with fields of its own
 */
record Field(
        RecordComponent component,
        String name,
        Class<?> type,
        @Nullable Kind kind) {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    /** The fields of a record of the format, in its order. */
    static List<Field> of(Class<?> type) {
        return FIELDS.get(type);
    }

    boolean isList() {
        return isList(component);
    }

    /** Whether a file without it is refused; a list may always be left out, as that is the same as an empty one. */
    boolean isRequired() {
        return isRequired(component);
    }

    @Nullable
    Object valueIn(Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Unreadable component " + component, e);
        }
    }

    private static Field of(RecordComponent component) {
        Class<?> type = isList(component) ? itemType(component) : component.getType();
        return new Field(component, snakeCase(component.getName()), type, kind(component, type));
    }

    private static @Nullable Kind kind(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            Written written = component.getAnnotation(Written.class);
            boolean isFilled = isList(component) || isRequired(component);
            return written == null ? Kind.text(isFilled) : Kind.written(written.value());
        }
        if (type == Integer.class || type == int.class) {
            AtLeast least = component.getAnnotation(AtLeast.class);
            return Kind.whole(least == null ? 1 : least.value());
        }
        return type.isEnum() ? Kind.choice(type) : Kind.ofType(type);
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    private static boolean isRequired(RecordComponent component) {
        return !isList(component) && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> itemType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
