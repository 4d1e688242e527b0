package org.commended.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.shared.Role;

/** Everybody the installation knows. */
public interface People {

    Person get(PersonId id);

    Optional<Person> findByEmail(String email);

    /**
     * What several people are called, in one query; nobody is missing. An erased person has a word for a name, and who
     * never gave one is called by their e-mail address.
     */
    Map<PersonId, String> listNames(Collection<PersonId> ids);

    List<Person> list(Collection<PersonId> ids);

    List<Person> listOrganisers(OrganiserId organiser);

    /** The person with this address, made known now if nobody has it. The name is only used for somebody new. */
    Person meet(String email, String name, Instant now);

    void save(Person person);

    /** Waits until nobody else changes who runs an organiser's awards; call inside a transaction. */
    void holdOrganisers(OrganiserId organiser);

    /** Takes a role away; it is gone with the next request. */
    void revoke(PersonId person, Grant grant);

    /** Whether anybody at all holds a role. */
    boolean isGrantedToAnybody(Role role);

    /** Grants a role once; granting it again changes nothing. */
    void grant(PersonId person, Grant grant, Instant now);
}
