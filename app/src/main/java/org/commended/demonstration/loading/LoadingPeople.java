package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.Cast.Somebody;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.EditionId;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.Role;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Makes everybody known, and gives those their roles who have one by grant. */
@Component
@OnlyInDemonstration
class LoadingPeople {

    private final People people;

    LoadingPeople(People people) {
        this.people = people;
    }

    Troupe load(OrganiserId organiser, List<EditionId> sponsored, Instant now) {
        Cast cast = Cast.read();
        Map<String, Viewer> known = new HashMap<>();
        Stream.of(cast.judges(), cast.entrants()).flatMap(List::stream).forEach(one -> meet(one, Set.of(), known, now));
        cast.organisers().forEach(one -> meet(one, Set.of(new Grant(Role.ORGANISER, organiser, null)), known, now));
        cast.operators().forEach(one -> meet(one, Set.of(new Grant(Role.OPERATOR, null, null)), known, now));
        Set<Grant> sponsors = sponsored.stream()
                .map(edition -> new Grant(Role.SPONSOR, null, edition))
                .collect(java.util.stream.Collectors.toSet());
        cast.sponsorContacts().forEach(one -> meet(one, sponsors, known, now));
        return new Troupe(known);
    }

    private void meet(Somebody one, Set<Grant> grants, Map<String, Viewer> known, Instant now) {
        Person met = people.meet(one.email(), one.name(), now);
        Person told = new Person(met.id(), one.email(), one.name(), one.post(), one.organisation(), null, one.bio());
        people.save(told);
        grants.forEach(grant -> people.grant(met.id(), grant, now));
        known.put(one.id(), new Viewer(met.id(), one.name(), one.email(), grants));
    }
}
