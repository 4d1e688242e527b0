package org.commended.entry.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyHit;
import org.commended.engine.names.BodyId;
import org.commended.engine.names.BodyKind;
import org.commended.engine.names.BodySearch;
import org.commended.engine.names.NameMatch;
import org.commended.engine.names.NameMatcher;
import org.commended.engine.names.Register;
import org.commended.entry.domain.AnsweredOrganisation;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.programme.domain.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of public bodies, for whoever says whose an entry is. */
@Component
public class Bodies {

    private static final int OFFERED = 8;

    private final Register register = Register.shipped();
    private final BodySearch search = new BodySearch(register);
    private final NameMatcher matcher = new NameMatcher(register);

    /** The bodies that fit what was typed best. */
    public List<BodyHit> search(String typed, LocalDate day) {
        return search.search(typed, day, OFFERED);
    }

    /** The organisation with its body: the one picked if there is such, else the one its name means beyond doubt. */
    public EntryOrganisation known(EntryOrganisation organisation, LocalDate day) {
        Optional<BodyId> picked = find(organisation.body()).map(Body::id);
        String body = picked.or(() -> matched(organisation.name(), day))
                .map(BodyId::value)
                .orElse(null);
        return new EntryOrganisation(organisation.name(), organisation.role(), body);
    }

    private Optional<BodyId> matched(String name, LocalDate day) {
        return matcher.match(name, day) instanceof NameMatch.Matched(BodyId id) ? Optional.of(id) : Optional.empty();
    }

    /**
     * The text of an answer with the body that an organisation is: the one that was picked for this name, else the one the
     * name means beyond doubt. Answers of other kinds stay as they are.
     */
    public String settled(Question question, String text, LocalDate day) {
        if (question.kind() != Question.Kind.ORGANISATION) return text;
        AnsweredOrganisation typed = AnsweredOrganisation.of(text);
        String picked = typed.picked().orElse("");
        if (picked.equals(AnsweredOrganisation.AS_WRITTEN)) return typed.name();
        return find(picked)
                .map(body -> new AnsweredOrganisation(body.name(), body.id().value()))
                .orElseGet(() -> new AnsweredOrganisation(
                        typed.name(),
                        matched(typed.name(), day).map(BodyId::value).orElse(null)))
                .text();
    }

    public Optional<Body> find(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : BodyId.findBySlug(id.toLowerCase(Locale.ROOT).replaceFirst(":", "-"))
                        .flatMap(register::find);
    }

    @Nullable
    BodyKind kind(EntryOrganisation organisation) {
        return find(organisation.body()).map(Body::kind).orElse(null);
    }
}
