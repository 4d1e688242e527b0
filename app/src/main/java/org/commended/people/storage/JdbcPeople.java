package org.commended.people.storage;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.Grant;
import org.commended.shared.NotFound;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    private static final String COLUMNS = "person.id, email, name, post, organisation, body, bio";

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Person get(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from person where id = ?")
                .param(id.value())
                .query(JdbcPeople::person)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return jdbc.sql("select " + COLUMNS + " from person where lower(email) = lower(?)")
                .param(email)
                .query(JdbcPeople::person)
                .optional();
    }

    @Override
    public Map<PersonId, String> listNames(Collection<PersonId> ids) {
        return list(ids).stream().collect(toMap(Person::id, Person::called));
    }

    @Override
    public List<Person> list(Collection<PersonId> ids) {
        UUID[] values = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        return jdbc.sql("select " + COLUMNS + " from person where id = any(?) order by name, id")
                .param(values)
                .query(JdbcPeople::person)
                .list();
    }

    @Override
    public List<Person> listOrganisers(OrganiserId organiser) {
        return jdbc.sql("select " + COLUMNS + """
                 from person join person_grant on person_grant.person_id = person.id
                where role = 'organiser' and organiser_id = ? order by name, person.id""")
                .param(organiser.value())
                .query(JdbcPeople::person)
                .list();
    }

    @Override
    public Person meet(String email, String name, Instant now) {
        jdbc.sql("""
                insert into person (id, email, name, created_at) values (?, ?, ?, ?)
                on conflict (lower(email)) do nothing""")
                .params(UUID.randomUUID(), email, name, Timestamp.from(now))
                .update();
        return findByEmail(email).orElseThrow();
    }

    @Override
    public void save(Person person) {
        jdbc.sql("update person set name = ?, post = ?, organisation = ?, body = ?, bio = ? where id = ?")
                .param(person.name())
                .param(person.post())
                .param(person.organisation())
                .param(person.body())
                .param(person.bio())
                .param(person.id().value())
                .update();
    }

    @Override
    public boolean isGrantedToAnybody(Role role) {
        return jdbc.sql("select exists (select from person_grant where role = ?)")
                .param(Grants.word(role))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void grant(PersonId person, Grant grant, Instant now) {
        jdbc.sql("""
                insert into person_grant (id, person_id, role, organiser_id, edition_id, granted_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(UUID.randomUUID())
                .param(person.value())
                .param(Grants.word(grant.role()))
                .param(grant.organiser() == null ? null : grant.organiser().value())
                .param(grant.edition() == null ? null : grant.edition().value())
                .param(Timestamp.from(now))
                .update();
    }

    @Override
    public void holdOrganisers(OrganiserId organiser) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("organisers of " + organiser)
                .query()
                .listOfRows();
    }

    @Override
    public void revoke(PersonId person, Grant grant) {
        jdbc.sql("""
                delete from person_grant where person_id = ? and role = ?
                and organiser_id is not distinct from ?::uuid and edition_id is not distinct from ?::uuid""")
                .param(person.value())
                .param(Grants.word(grant.role()))
                .param(grant.organiser() == null ? null : grant.organiser().value())
                .param(grant.edition() == null ? null : grant.edition().value())
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                row.getString("post"),
                row.getString("organisation"),
                row.getString("body"),
                row.getString("bio"));
    }
}
