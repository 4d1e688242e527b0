package org.commended.site;

import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether pages can be served: asked by launchers and load balancers. */
@RestController
class HealthController {

    private final JdbcClient jdbc;

    HealthController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping(path = "/health/ready", produces = MediaType.TEXT_PLAIN_VALUE)
    @AllowedTo(Access.ANYONE)
    String ready() {
        jdbc.sql("select 1").query((row, number) -> row.getInt(1)).single();
        return "ready\n";
    }
}
