package org.commended.installation.postgres;

/** What the server is told, which shares one machine with the platform and serves it alone. */
record Tuning(Settings settings) {

    String text() {
        return """
                # Written anew at every start. Settings of your own go into postgresql.conf, below the include.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 100
                shared_buffers = '%s'
                timezone = 'UTC'
                log_timezone = 'UTC'
                jit = off
                """.formatted(settings.port(), settings.durable() ? "96MB" : "32MB")
                + (settings.durable() ? DURABLE : FLEETING);
    }

    private static final String DURABLE = """
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            """;

    private static final String FLEETING = """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            autovacuum = off
            """;
}
