package org.commended.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.commended.panel.Panels;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The screens that are open on this node. Whoever something is kept from is not told that anything happened. */
@Component
public class Screens {

    /** More windows than anybody watches; the oldest goes. */
    private static final int MOST_EACH = 6;

    private final Map<UUID, List<Screen>> open = new ConcurrentHashMap<>();
    private final Panels panels;

    Screens(Panels panels) {
        this.panels = panels;
    }

    Screen open(UUID subject, PersonId viewer, BooleanSupplier allowed) {
        Screen screen = new Screen(viewer, allowed);
        open.compute(subject, (id, all) -> with(screen, all == null ? new CopyOnWriteArrayList<>() : all));
        return screen;
    }

    private static List<Screen> with(Screen screen, List<Screen> all) {
        List<Screen> own =
                all.stream().filter(one -> one.viewer().equals(screen.viewer())).toList();
        own.stream().limit(Math.max(0, own.size() - MOST_EACH + 1)).forEach(Screen::close);
        all.add(screen);
        return all;
    }

    void forget(UUID subject, Screen screen) {
        open.computeIfPresent(subject, (id, all) -> {
            all.remove(screen);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(Change change) {
        List<Screen> screens = open.getOrDefault(change.subject(), List.of());
        if (screens.isEmpty()) return;
        Map<PersonId, List<EntryId>> barred =
                change.about().isEmpty() ? Map.of() : panels.listBarred(change.category());
        screens.stream()
                .filter(screen -> mayKnow(change.about(), barred.getOrDefault(screen.viewer(), List.of())))
                .forEach(Screen::tell);
    }

    private static boolean mayKnow(Set<EntryId> about, List<EntryId> barred) {
        return barred.stream().noneMatch(about::contains);
    }

    /** After the line between nodes was down: nobody knows what was missed. */
    void tellAll() {
        open.values().forEach(screens -> screens.forEach(Screen::tell));
    }

    /** Has every screen look whether it may stay open. */
    public void checkAll() {
        open.values().forEach(screens -> screens.forEach(Screen::check));
    }

    public int count() {
        return open.values().stream().mapToInt(List::size).sum();
    }

    /** Before the server waits for its answers to end. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.values().forEach(screens -> screens.forEach(Screen::close));
    }
}
