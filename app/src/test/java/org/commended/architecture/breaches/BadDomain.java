package org.commended.architecture.breaches;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A domain class that knows SQL. */
public record BadDomain(JdbcClient jdbc) {}
