package org.commended.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrinterTest {

    private static Printed print(String content) {
        return new Printed(Printer.set(Printer.read(Printable.of("""
                <html lang="en"><head><title>Flood wardens</title><meta name="description" content="A test"/>
                <link rel="stylesheet" href="paper:paper.css"/><link rel="stylesheet" href="paper:colour/0f5d7a.css"/></head>
                <body><div class="foot">At the foot</div><h1 class="accent">Flood wardens</h1>%s</body></html>""".formatted(content)))));
    }

    @Test
    void what_is_printed_can_be_read_by_a_screen_reader() {
        Printed printed = print("""
                <h2>What we did</h2><p>A paragraph with <b>strong</b> words.</p><ul><li>one</li><li>two</li></ul>
                <table><thead><tr><th scope="col">Criterion</th><th scope="col">Mark</th></tr></thead>
                <tbody><tr><th scope="row">Reach</th><td>1 2 3</td></tr></tbody></table>""");
        assertThat(printed.breaches()).isEmpty();
        assertThat(printed.title()).isEqualTo("Flood wardens");
        assertThat(printed.language()).isEqualTo("en");
    }

    @Test
    void the_checker_sees_what_is_not_accessible() {
        assertThat(print("<p>Fine</p>").breaches()).isEmpty();
        assertThat(print("<h3>A heading that skips a level</h3>").breaches()).isNotEmpty();
    }

    @Test
    void words_come_out_in_the_order_in_which_they_are_read() {
        String printed = print("<p>first words</p><table><tbody><tr><th scope=\"row\">second</th><td>third</td></tr>"
                        + "<tr><th scope=\"row\">fourth</th><td>fifth</td></tr></tbody></table><p>sixth</p>")
                .text();
        assertThat(printed).containsSubsequence("first words", "second", "third", "fourth", "fifth", "sixth");
    }

    @Test
    void letters_of_other_alphabets_are_set_and_signs_nobody_has_are_named() {
        Printed printed = print("<p>Ynys Môn, ŵ ŷ, Łódź, Ελλάδα, Україна, ✓ done 🎉 and 漢 \u0007\ufffe\u200d end</p>");
        assertThat(printed.breaches()).isEmpty();
        assertThat(printed.text())
                .contains("Ynys Môn, ŵ ŷ, Łódź, Ελλάδα, Україна, ✓ done [party popper] and \ufffd end");
    }

    @Test
    void nothing_is_fetched_from_the_network_or_the_disk() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String there = "http://localhost:" + server.getAddress().getPort();
        Printed printed =
                print("<p style=\"background-image: url('%1$s/a.png')\">before</p><img src=\"%1$s/b.png\" alt=\"b\"/>"
                                .formatted(there)
                        + "<link rel=\"stylesheet\" href=\"%s/c.css\"/><img src=\"file:///etc/hostname\" alt=\"d\"/><p>after</p>"
                                .formatted(there));
        server.stop(0);
        assertThat(asked).hasValue(0);
        assertThat(printed.text()).contains("before", "after");
    }

    @Test
    void a_document_cannot_declare_entities() {
        assertThatThrownBy(() -> Printer.read("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"))
                .isInstanceOf(IllegalStateException.class);
    }
}
