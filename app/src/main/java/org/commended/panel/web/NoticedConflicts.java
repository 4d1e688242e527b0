package org.commended.panel.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflicts;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Gives conflicts the names they are shown by. Who is connected with an entry that is kept from the viewer would tell whose it
 * is, and so would a connection that was read off such an entry: these conflicts are left out, but for the viewer's own, which
 * stand there without their reason.
 */
@Component
class NoticedConflicts {

    private final Programmes programmes;
    private final Conflicts conflicts;
    private final People people;
    private final Entries entries;
    private final KeptEntries kept;

    NoticedConflicts(Programmes programmes, Conflicts conflicts, People people, Entries entries, KeptEntries kept) {
        this.programmes = programmes;
        this.conflicts = conflicts;
        this.people = people;
        this.entries = entries;
        this.kept = kept;
    }

    /** @param known of one edition */
    List<Noticed> list(EditionId edition, List<Conflict> known, Viewer viewer) {
        Set<EntryId> untold = untold(known, viewer);
        List<Conflict> told = told(known, untold, viewer);
        List<Conflict> dismissed = earlier(edition, told);
        Set<EntryId> never = untold(dismissed, viewer);
        List<Conflict> earlier =
                dismissed.stream().filter(one -> isTold(one, never)).toList();
        Words words = new Words(untold, titles(told, untold), names(told, earlier), earlier);
        return alike(told).stream().map(words::noticed).toList();
    }

    /** Those of them that the viewer is told of. */
    List<Conflict> told(List<Conflict> known, Viewer viewer) {
        return told(known, untold(known, viewer), viewer);
    }

    private static List<Conflict> told(List<Conflict> known, Set<EntryId> untold, Viewer viewer) {
        return known.stream()
                .filter(one -> isTold(one, untold) || one.judge().equals(viewer.id()))
                .toList();
    }

    private Set<EntryId> untold(List<Conflict> known, Viewer viewer) {
        return kept.listKept(
                known.stream().flatMap(NoticedConflicts::entries).distinct().toList(), viewer.id());
    }

    private static boolean isTold(Conflict one, Set<EntryId> untold) {
        return entries(one).noneMatch(untold::contains);
    }

    /** The entry, and the one off which the connection with it was read. */
    private static Stream<EntryId> entries(Conflict one) {
        var tie = one.because().tie();
        return tie == null || tie.earlier() == null
                ? Stream.of(one.entry())
                : Stream.of(one.entry(), tie.earlier().id());
    }

    private List<Conflict> earlier(EditionId edition, List<Conflict> told) {
        List<PersonId> open = told.stream()
                .filter(one -> one.bars() || one.isToLookAt())
                .map(Conflict::judge)
                .distinct()
                .toList();
        return open.isEmpty()
                ? List.of()
                : conflicts.listDismissed(
                        programmes.getWhole(edition).organiser().id(), open);
    }

    private Map<EntryId, String> titles(List<Conflict> told, Set<EntryId> untold) {
        return entries.list(told.stream().map(Conflict::entry).toList()).stream()
                .collect(toMap(Entry::id, entry -> untold.contains(entry.id()) ? entry.reference() : entry.title()));
    }

    private Map<PersonId, String> names(List<Conflict> told, List<Conflict> earlier) {
        return people.listNames(Stream.concat(told.stream(), earlier.stream())
                .flatMap(NoticedConflicts::persons)
                .toList());
    }

    private static Stream<PersonId> persons(Conflict conflict) {
        Conflict.Dismissal dismissal = conflict.dismissal();
        return dismissal == null ? Stream.of(conflict.judge()) : Stream.of(conflict.judge(), dismissal.by());
    }

    /** Each conflict by itself, but that a judge's organisation pays only once. */
    private static List<List<Conflict>> alike(List<Conflict> known) {
        return List.copyOf(known.stream()
                .collect(groupingBy(
                        conflict -> conflict.kind().isAboutSponsor()
                                ? conflict.kind().word()
                                        + conflict.judge()
                                        + conflict.about()
                                        + Noticed.stateOf(conflict)
                                : conflict.id().toString(),
                        LinkedHashMap::new,
                        toList()))
                .values());
    }

    /** @param earlier everything that was dismissed of these judges */
    private record Words(
            Set<EntryId> untold, Map<EntryId, String> titles, Map<PersonId, String> names, List<Conflict> earlier) {

        Noticed noticed(List<Conflict> alike) {
            Conflict one = alike.getFirst();
            Conflict.Dismissal dismissal = one.dismissal();
            boolean hidden = untold.contains(one.entry());
            return new Noticed(
                    one,
                    names.getOrDefault(one.judge(), ""),
                    titles.getOrDefault(one.entry(), ""),
                    hidden ? 1 : alike.size(),
                    hidden,
                    met(one),
                    dismissal == null ? null : names.get(dismissal.by()),
                    hidden ? null : remembered(one));
        }

        /** The entry in which both took part is named by its category, unless it is kept from the viewer itself. */
        private boolean met(Conflict one) {
            var tie = one.because().tie();
            return tie != null
                    && tie.earlier() != null
                    && !untold.contains(tie.earlier().id());
        }

        private Noticed.@org.jspecify.annotations.Nullable Remembered remembered(Conflict one) {
            if (!one.bars() && !one.isToLookAt()) return null;
            for (Conflict other : earlier) {
                Conflict.Dismissal dismissal = other.dismissal();
                if (dismissal != null && other.isLike(one) && !one.kind().isDeclared())
                    return new Noticed.Remembered(
                            dismissal.reason(), names.getOrDefault(dismissal.by(), ""), dismissal.at());
            }
            return null;
        }
    }
}
