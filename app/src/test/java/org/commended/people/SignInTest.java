package org.commended.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.commended.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@Running
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_front_page_is_shown() {
        String html = RestClient.create("http://localhost:" + port)
                .get()
                .uri("/")
                .retrieve()
                .body(String.class);
        assertThat(html).contains("Awards for public service");
    }
}
