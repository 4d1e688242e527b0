package org.commended.installation;

import java.util.Map;
import org.commended.installation.postgres.CannotStart;

/** A database server that somebody else runs, named by its address and by the environment's passwords. */
record OwnServer(String url, Map<String, String> environment) {

    Database database() {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new CannotStart("--database-url must look like jdbc:postgresql://host:5432/commended, not " + url);
        }
        return new Database(
                url,
                environment.getOrDefault("COMMENDED_DATABASE_USER", "commended"),
                password("COMMENDED_DATABASE_PASSWORD", "the owner of the database"),
                environment.getOrDefault("COMMENDED_PUBLISHED_USER", "commended_published"),
                password("COMMENDED_PUBLISHED_PASSWORD", "the role commended_published, which reads what is public"));
    }

    private String password(String variable, String whose) {
        String password = environment.get(variable);
        if (password == null) {
            throw new CannotStart(
                    "With a database server of your own, put the password of %s into %s.".formatted(whose, variable));
        }
        return password;
    }
}
