package org.commended.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.commended.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;

/** An installation that is no demonstration has none of its pages. */
@Running
class OnlyInDemonstrationTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /demo",
                "GET /demo/mailbox",
                "GET /demo/mailbox/1",
                "POST /demo/as/organiser/sign-in",
                "POST /demo/as/operator/sign-in"
            })
    void nothing_is_there(String request) {
        String[] words = request.split(" ", -1);
        int status = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (asked, answered) -> {})
                .build()
                .method(HttpMethod.valueOf(words[0]))
                .uri(words[1])
                .header("Sec-Fetch-Site", "same-origin")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
        assertThat(status).isEqualTo(404);
    }
}
