package org.commended.exchange.application;

import java.util.Optional;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.mapping.EditionTaken;
import org.commended.exchange.mapping.OrganiserMapping;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SetUps;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.springframework.stereotype.Component;

/** The organiser, the programme and the edition of a file: added, brought up to date or left alone. */
@Component
class TakingSetUp {

    private final TakingOrganiser organisers;
    private final Programmes programmes;
    private final SetUps setUps;
    private final Habits habits;

    TakingSetUp(TakingOrganiser organisers, Programmes programmes, SetUps setUps, Habits habits) {
        this.organisers = organisers;
        this.programmes = programmes;
        this.setUps = setUps;
        this.habits = habits;
    }

    Whole take(Job job) {
        Organiser organiser = organisers.take(job.file().organiser(), job.files(), job.changes());
        Programme programme = programme(job, organiser.id());
        return new Whole(organiser, programme, edition(job, programme.id()));
    }

    private Programme programme(Job job, OrganiserId organiser) {
        SeasonFile.Programme file = job.file().programme();
        Optional<Programme> before = programmes.findProgramme(organiser, file.id());
        var details = OrganiserMapping.take(file, before.map(Programme::details).orElse(null));
        if (before.isEmpty()) {
            Programme programme = new Programme(ProgrammeId.next(), organiser, file.id(), details, 0);
            setUps.add(programme);
            job.created(Part.PROGRAMME, file.name());
            return programme;
        }
        if (before.get().details().equals(details)) {
            job.changes().unchanged(Part.PROGRAMME);
            return before.get();
        }
        Programme programme = new Programme(
                before.get().id(), organiser, file.id(), details, before.get().version());
        ChangedMeanwhile.unless(setUps.save(programme));
        job.changed(Part.PROGRAMME, file.name());
        return programme;
    }

    /** What travels is public: an edition that was still being set up is public from now on. */
    private Edition edition(Job job, ProgrammeId programme) {
        var file = job.file().edition();
        Optional<Edition> found = programmes.findEdition(programme, file.id());
        var details = EditionTaken.take(file, found.map(Edition::details).orElse(null), job.files());
        if (found.isEmpty()) {
            Edition edition = new Edition(EditionId.next(), programme, file.id(), details, job.now(), 0);
            setUps.add(edition, job.now());
            habits.take(job, edition.id());
            job.created(Part.EDITION, file.name());
            return edition;
        }
        Edition before = found.get();
        boolean otherHabits = habits.take(job, before.id());
        if (!otherHabits && before.publicSince() != null && before.details().equals(details)) {
            job.changes().unchanged(Part.EDITION);
            return before;
        }
        var since = before.publicSince() == null ? job.now() : before.publicSince();
        Edition edition = new Edition(before.id(), programme, file.id(), details, since, before.version());
        ChangedMeanwhile.unless(setUps.save(edition));
        job.changed(Part.EDITION, file.name());
        return edition;
    }
}
