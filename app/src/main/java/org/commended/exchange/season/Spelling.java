package org.commended.exchange.season;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commended.exchange.season.SeasonCategory.EnteredBy;
import org.commended.exchange.season.SeasonEdition.PublicNoun;
import org.commended.exchange.season.SeasonEdition.Rules;
import org.commended.exchange.season.SeasonOrganiser.Brand;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edition the way its source wrote it. Two files can say the same in different words: by a field that says what
 * its absence would say too, and by the order of their entries.
 */
public final class Spelling {

    /** What a field says when it is absent. */
    private static final Set<Object> UNSAID = Set.of(
            false,
            EnteredBy.ENTRANTS,
            PublicNoun.ENTRY,
            SeasonQuestion.Audience.JUDGES,
            new Brand(null, null),
            new Rules(null, null, null, null, null, null, null, null, null, null, null));

    /**
     * The file with the words of another wherever they say the same.
     *
     * @param written the file the edition came from
     */
    public static SeasonFile of(SeasonFile file, SeasonFile written) {
        return (SeasonFile) spelled(file, written);
    }

    private static Record spelled(Record value, Record written) {
        Object[] values = Field.of(value.getClass()).stream()
                .map(field -> spelled(field, field.valueIn(value), field.valueIn(written)))
                .toArray();
        return (Record) Shape.construct(value.getClass(), values);
    }

    private static @Nullable Object spelled(Field field, @Nullable Object value, @Nullable Object written) {
        if (value == null) return written != null && UNSAID.contains(written) ? written : null;
        if (written == null || field.kind() != null) return value;
        if (value instanceof List<?> items) return list(field.type(), items, (List<?>) written);
        return spelled((Record) value, (Record) written);
    }

    /** Things that the source named too are written like it; entries also come in its order, as they have none here. */
    private static List<?> list(Class<?> type, List<?> items, List<?> written) {
        Map<String, Record> sources = written.stream()
                .filter(item -> id(item) != null)
                .collect(toMap(item -> Objects.requireNonNull(id(item)), item -> (Record) item));
        List<Object> spelled = new ArrayList<>();
        for (Object item : items) {
            Record source = sources.get(id(item));
            spelled.add(source == null ? item : spelled((Record) item, source));
        }
        if (type == SeasonEntry.class) {
            spelled.sort(Comparator.comparingInt(item -> place(item, written)));
        }
        return spelled;
    }

    private static int place(Object item, List<?> written) {
        int place = 0;
        while (place < written.size() && !Objects.equals(id(item), id(written.get(place)))) place++;
        return place;
    }

    private static @Nullable String id(Object item) {
        Field first = Field.of(item.getClass()).getFirst();
        return first.name().equals("id") ? (String) first.valueIn((Record) item) : null;
    }

    private Spelling() {}
}
