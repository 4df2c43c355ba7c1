package org.cronosur.shipment;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a record lacks: every component must be there unless its type is marked {@link Nullable}. */
final class Completeness {

    private final List<String> missing = new ArrayList<>();

    private Completeness() {}

    /** JSON pointers (RFC 6901) to every value that should be there and is not. */
    static List<String> missingIn(@Nullable Object root) {
        Completeness completeness = new Completeness();
        completeness.walk(root, "");
        return completeness.missing;
    }

    private void walk(@Nullable Object value, String pointer) {
        switch (value) {
            case null -> missing.add(pointer);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(list.get(i), pointer + "/" + i);
                }
            }
            case Record part -> {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    walk(part, component, pointer + "/" + component.getName());
                }
            }
            default -> {}
        }
    }

    private void walk(Record part, RecordComponent component, String pointer) {
        Object value = valueOf(part, component);
        if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            walk(value, pointer);
        }
    }

    private static @Nullable Object valueOf(Record part, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("cannot read " + component, hidden);
        }
    }
}
