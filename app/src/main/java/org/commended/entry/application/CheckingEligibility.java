package org.commended.entry.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.engine.names.BodyKind;
import org.commended.entry.domain.About;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryRefusal;
import org.commended.entry.domain.EntryRules;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Answers whether somebody may enter a category before they start: what the register knows, and what only they know. */
@Component
public class CheckingEligibility {

    private final LookingRound lookingRound;
    private final Bodies bodies;

    CheckingEligibility(LookingRound lookingRound, Bodies bodies) {
        this.lookingRound = lookingRound;
        this.bodies = bodies;
    }

    /** A rule that nobody but the entrant can answer, by the word it is ticked with. */
    public enum Asked {
        WORDS,
        KIND,
        OFFICE,
        BY_OTHERS,
        TOGETHER
    }

    /**
     * What is known of an organisation.
     *
     * @param known whether the register knows it for sure
     * @param against the rules it breaks; none where it may enter as far as is known
     */
    public record Checked(EntryOrganisation organisation, boolean known, List<Refusal> against) {
        public Checked {
            against = List.copyOf(against);
        }
    }

    /** The rules of a category that only the entrant can answer. */
    public static List<Asked> asked(EntryForm form) {
        Category.Details details = form.category().details();
        boolean person = details.entrantKind() == EntrantKind.INDIVIDUAL;
        List<Asked> asked = new ArrayList<>();
        if (details.eligibility() != null) asked.add(Asked.WORDS);
        if (details.entrantKind() == EntrantKind.TEAM) asked.add(Asked.KIND);
        if (person && !details.eligibleRoles().isEmpty()) asked.add(Asked.OFFICE);
        boolean others =
                Boolean.TRUE.equals(form.whole().edition().details().rules().noSelfNomination());
        if (person && others) asked.add(Asked.BY_OTHERS);
        if (details.entrantKind() == EntrantKind.PARTNERSHIP) asked.add(Asked.TOGETHER);
        return asked;
    }

    /** Empty where no organisation was named. Of other entries only the reader's own are looked at. */
    public Optional<Checked> check(EntryForm form, String name, Viewer viewer, Instant now) {
        if (name.isEmpty() || name.length() > EntryRules.LONGEST_NAME) return Optional.empty();
        LocalDate day = now.atZone(form.whole().edition().zone()).toLocalDate();
        var typed = new EntryOrganisation(name, EntryOrganisation.Role.LEAD, null);
        EntryOrganisation lead = bodies.known(typed, day);
        BodyKind kind = bodies.kind(lead);
        var about = new About("", List.of(lead), null, null);
        var starter = new LookingRound.Starter(viewer.id(), viewer.name());
        List<Refusal> against = EntryRules.toStart(lookingRound.starting(form, about, starter, now)).stream()
                .filter(CheckingEligibility::isAboutWhoEnters)
                .toList();
        return Optional.of(new Checked(lead, kind != null, against));
    }

    /** What is only not said yet, such as a title, is no reason not to start. */
    private static boolean isAboutWhoEnters(Refusal reason) {
        return reason instanceof EntryRefusal.KindCannotEnter
                || reason instanceof EntryRefusal.EnteredAlready
                || reason instanceof EntryRefusal.TooManyOfPerson
                || reason instanceof EntryRefusal.TooManyOfOrganisation
                || reason instanceof EntryRefusal.TooManyInCategory
                || reason instanceof EntryRefusal.CategoryIsNotEntered;
    }
}
