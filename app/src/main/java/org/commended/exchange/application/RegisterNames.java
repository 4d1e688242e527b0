package org.commended.exchange.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyId;
import org.commended.engine.names.NameMatch;
import org.commended.engine.names.NameMatch.Ambiguous;
import org.commended.engine.names.NameMatch.Matched;
import org.commended.engine.names.NameMatch.Unknown;
import org.commended.engine.names.NameMatcher;
import org.commended.engine.names.Register;
import org.commended.exchange.application.Imported.Names;
import org.commended.exchange.application.Imported.Unmatched;
import org.jspecify.annotations.Nullable;

/** Reads printed names of organisations as of one day, each once. */
final class RegisterNames {

    /** Folding the whole register takes a while, so it is done once, when the first file comes. */
    private static final class Shipped {
        private static final NameMatcher MATCHER = new NameMatcher(Register.shipped());
    }

    private final LocalDate day;
    private final Map<String, NameMatch> read = new LinkedHashMap<>();

    RegisterNames(LocalDate day) {
        this.day = day;
    }

    /** The id of the body that the name means for sure; null where it may mean several or none. */
    @Nullable
    String find(String name) {
        return read(name) instanceof Matched(BodyId id) ? id.value() : null;
    }

    private NameMatch read(String name) {
        return read.computeIfAbsent(name, printed -> Shipped.MATCHER.match(printed, day));
    }

    /** The bodies that the name may mean; one where it is sure. */
    List<Body> candidates(String name) {
        return switch (read(name)) {
            case Matched(BodyId id) -> List.of(Register.shipped().get(id));
            case Ambiguous(List<BodyId> ids) ->
                ids.stream().map(Register.shipped()::get).toList();
            case Unknown() -> List.of();
        };
    }

    /** The names that were asked for. */
    Names report() {
        List<Unmatched> unmatched = new ArrayList<>();
        read.forEach((name, match) -> {
            switch (match) {
                case Matched _ -> {}
                case Ambiguous(List<BodyId> candidates) -> unmatched.add(new Unmatched(name, names(candidates)));
                case Unknown() -> unmatched.add(new Unmatched(name, List.of()));
            }
        });
        return new Names(read.size() - unmatched.size(), unmatched);
    }

    private static List<String> names(List<BodyId> candidates) {
        return candidates.stream().map(id -> Register.shipped().get(id).name()).toList();
    }
}
