package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.EntryRules;
import org.commended.entry.domain.Nominees;
import org.commended.shared.Address;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an entry is called and whose it is. */
@Component
public class DescribingEntry {

    private final ReadingDrafts reading;
    private final LookingRound lookingRound;
    private final Naming naming;
    private final Drafts drafts;
    private final Nominees nominees;

    DescribingEntry(ReadingDrafts reading, LookingRound lookingRound, Naming naming, Drafts drafts, Nominees nominees) {
        this.reading = reading;
        this.lookingRound = lookingRound;
        this.naming = naming;
        this.drafts = drafts;
        this.nominees = nominees;
    }

    /** @param seen the version that the page showed */
    @Transactional
    public Outcome<EntryId> describe(Viewer viewer, EntryId id, About about, int seen, Instant now) {
        drafts.holdEdition(reading.get(id, viewer.id()).entry().edition());
        Draft draft = reading.hold(id, viewer.id());
        Entry entry = draft.entry();
        List<Refusal> reasons = Stream.concat(
                        draft.closedBecause().stream(),
                        EntryRules.toDescribe(lookingRound.of(draft, about, viewer.id(), now)).stream())
                .toList();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (entry.version() != seen) return Outcome.refused(new EntryChangedMeanwhile());
        if (!Objects.equals(About.of(entry).nominee(), about.nominee())) forget(entry, about);
        if (!About.of(entry).equals(about)) drafts.save(entry.described(about, slug(entry, about), now));
        return Outcome.done(id);
    }

    /** What somebody agreed to is not what somebody else agreed to. */
    private void forget(Entry entry, About about) {
        String before = About.of(entry).person().map(Named::name).orElse("");
        if (!about.person().map(Named::name).orElse("").equals(before)) nominees.forget(entry.id());
    }

    /** Once it was sent, its address stays. */
    private String slug(Entry entry, About about) {
        boolean keeps =
                entry.submittedAt() != null || Address.slugOf(about.title()).equals(Address.slugOf(entry.title()));
        if (keeps) return entry.slug();
        return naming.newSlug(entry.category(), about.title());
    }
}
