package org.commended.entry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.engine.names.Body;
import org.commended.entry.application.Bodies;
import org.commended.entry.domain.About;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.entry.domain.EntryRefusal.OrganisationUnchosen;
import org.commended.entry.domain.EntryRefusal.TeamSizeUnclear;
import org.commended.programme.domain.Category;
import org.commended.shared.Refusal;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields that say what an entry is called and whose it is: read from a form, and laid out again. */
@Component
class AboutReader {

    private static final int BLANK_ROWS = 2;
    private static final int MOST_ROWS = 30;
    private static final int LARGEST_TEAM = 1_000_000;

    private final Bodies bodies;

    AboutReader(Bodies bodies) {
        this.bodies = bodies;
    }

    /** An entry about a person bears the person's name. */
    About read(Form form, Category category, LocalDate day) {
        boolean person = category.details().entrantKind() == Category.EntrantKind.INDIVIDUAL;
        List<EntryOrganisation> organisations =
                Stream.concat(lead(form, day).stream(), others(form, day)).toList();
        String title = person ? form.text("nominee") : form.text("title");
        return new About(title, organisations, person ? nominee(form) : null, teamSize(form));
    }

    private Optional<EntryOrganisation> lead(Form form, LocalDate day) {
        Optional<Body> picked = bodies.find(form.text("body"));
        if (picked.isPresent()) {
            Body body = picked.get();
            return Optional.of(
                    new EntryOrganisation(body.name(), Role.LEAD, body.id().value()));
        }
        if (!form.has("organisation")) return Optional.empty();
        return Optional.of(bodies.known(new EntryOrganisation(form.text("organisation"), Role.LEAD, null), day));
    }

    private Stream<EntryOrganisation> others(Form form, LocalDate day) {
        return IntStream.range(0, MOST_ROWS)
                .filter(row -> form.has("other-" + row))
                .mapToObj(row -> new EntryOrganisation(form.text("other-" + row), role(form, row), null))
                .map(organisation -> bodies.known(organisation, day));
    }

    private static Role role(Form form, int row) {
        return form.text("other-role-" + row).equals("partner") ? Role.PARTNER : Role.JOINT;
    }

    private static @Nullable Named nominee(Form form) {
        if (!form.has("nominee")) return null;
        return new Named(form.text("nominee"), form.has("nominee-role") ? form.text("nominee-role") : null);
    }

    /** Null when nothing, or no number of people, was typed; {@link #unclear} tells the two apart. */
    private static @Nullable Integer teamSize(Form form) {
        String typed = form.text("team-size").replace(",", "");
        if (!typed.matches("[0-9]{1,7}")) return null;
        int size = Integer.parseInt(typed);
        return size > 0 && size <= LARGEST_TEAM ? size : null;
    }

    private static boolean isTeamSizeUnclear(Form form) {
        return form.has("team-size") && teamSize(form) == null;
    }

    /** Several bodies were found by this very name, and nothing was said of which is meant. */
    private static boolean isOrganisationUnchosen(Form form) {
        return form.has("looked-for")
                && !form.has("body")
                && form.text("looked-for").equals(form.text("organisation"));
    }

    /** What makes the fields unreadable as they are. */
    static List<Refusal> unclear(Form form) {
        List<Refusal> unclear = new ArrayList<>();
        if (isOrganisationUnchosen(form)) unclear.add(new OrganisationUnchosen());
        if (isTeamSizeUnclear(form)) unclear.add(new TeamSizeUnclear());
        return unclear;
    }

    /** Whether the form only asks the register, or for more room. */
    static boolean isLookingUp(Form form) {
        return form.has("find") || form.has("more");
    }

    AboutFields fields(Form form, Category category, LocalDate day, boolean askName) {
        int typed = (int) IntStream.range(0, MOST_ROWS)
                .filter(row -> form.has("other-" + row))
                .count();
        int rows = Math.min(MOST_ROWS, form.has("more") ? typed + 2 * BLANK_ROWS : typed + BLANK_ROWS);
        boolean asked = form.has("find") || isOrganisationUnchosen(form);
        var hits = asked ? bodies.search(form.text("organisation"), day) : null;
        return new AboutFields(category, form, hits, rows, askName);
    }

    /** The fields as they stand for an entry, to be changed. */
    static Form formOf(About about, int version) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("seen", List.of(String.valueOf(version)));
        values.put("title", List.of(about.title()));
        about.lead().ifPresent(lead -> values.put("organisation", List.of(lead.name())));
        about.lead().map(EntryOrganisation::body).ifPresent(body -> values.put("body", List.of(body)));
        about.person().ifPresent(person -> {
            values.put("nominee", List.of(person.name()));
            values.put("nominee-role", List.of(Objects.requireNonNullElse(person.role(), "")));
        });
        if (about.teamSize() != null)
            values.put("team-size", List.of(about.teamSize().toString()));
        List<EntryOrganisation> others = new ArrayList<>(about.organisations());
        others.removeIf(organisation -> organisation.role() == Role.LEAD);
        for (int row = 0; row < others.size(); row++) {
            values.put("other-" + row, List.of(others.get(row).name()));
            values.put("other-role-" + row, List.of(others.get(row).role() == Role.PARTNER ? "partner" : "joint"));
        }
        return Form.of(values);
    }
}
