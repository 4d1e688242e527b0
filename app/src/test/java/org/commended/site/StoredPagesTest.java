package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.commended.Running;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.web.stored.SameForEveryone;
import org.commended.site.PublicSeason.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Public pages are made once for everybody, and never older or newer than what is public. */
@Running
class StoredPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOT_STORED = "theme=none";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RequestMappingHandlerMapping routes;

    private String organiser;
    private String address;
    private PublicSeason season;
    private EditionId edition;
    private CategoryId category;
    private EntryId entry;

    @BeforeEach
    void an_edition_with_a_winner() {
        organiser = "stored-" + UUID.randomUUID();
        season = PublicSeason.of(jdbc, organiser, Details.organiser("The Harbour Forum"));
        edition = season.edition("2027", Details.edition("Harbour Awards 2027"));
        category = season.category(edition, "climate", Details.category("Climate and nature"));
        entry = season.entry(
                category, "ponds", Details.face("Ponds", "We dug ponds."), Details.lead("Dunmere", "la:ADU"));
        season.shortlist(category, PublicSeason.LONG_AGO, entry);
        season.result(category, PublicSeason.LONG_AGO, new Line(entry, "winner", Details.honour("Well dug.")));
        address = season.address("2027");
    }

    private Map<String, String> addresses() {
        return Map.of(
                "/", "/",
                "/{organiser:[a-z0-9-]+}", "/" + organiser,
                "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}", "/" + organiser + "/awards",
                "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}/{edition:[a-z0-9-]+}", address,
                "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}/{edition:[a-z0-9-]+}/categories/{category}",
                        address + "/categories/climate",
                "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}/{edition:[a-z0-9-]+}/shortlist", address + "/shortlist",
                "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}/{edition:[a-z0-9-]+}/winners", address + "/winners",
                "/{organiser:[a-z0-9-]+}/{programme:[a-z0-9-]+}/{edition:[a-z0-9-]+}/entries/{category}/{entry}",
                        address + "/entries/climate/ponds",
                "/organisations/{body}", "/organisations/la-adu");
    }

    @Test
    void every_page_that_is_said_to_be_the_same_for_everyone_is() throws Exception {
        List<String> declared = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(SameForEveryone.class))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .toList();
        assertThat(declared).containsExactlyInAnyOrderElementsOf(addresses().keySet());
        for (String path : addresses().values()) {
            HttpResponse<byte[]> first = ask(path, NOT_STORED);
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(stored(path)).as(path).isEqualTo(text(first));
        }
    }

    @Test
    void the_headers_of_a_stored_page_are_those_it_was_made_with() throws Exception {
        HttpResponse<byte[]> made = ask(address, NOT_STORED);
        stored(address);
        HttpResponse<byte[]> sent = ask(address);
        assertThat(lasting(sent)).isEqualTo(lasting(made));
        assertThat(sent.headers().allValues("Vary")).containsExactly("cookie,accept-encoding");
        assertThat(made.headers().map()).containsKeys("Content-Security-Policy", "X-Content-Type-Options");
    }

    private static Map<String, List<String>> lasting(HttpResponse<?> response) {
        Predicate<String> lasts = name ->
                !List.of("date", "etag", "vary", "keep-alive", "connection").contains(name);
        return response.headers().map().entrySet().stream()
                .filter(header -> lasts.test(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }

    @Test
    void whoever_has_the_page_already_is_told_so_in_a_word() throws Exception {
        stored(address);
        String mark = ask(address).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = send(request(address).header("If-None-Match", mark));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue(HttpHeaders.CACHE_CONTROL)).contains("no-cache");
    }

    @Test
    void whoever_unpacks_gets_it_packed() throws Exception {
        String plain = stored(address);
        HttpResponse<byte[]> packed = send(request(address).header("Accept-Encoding", "gzip, br"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain);
    }

    @Test
    void a_page_with_a_question_and_a_page_that_is_missing_are_never_stored() throws Exception {
        for (String path : List.of(address + "?x=1", address + "/entries/climate/none", address + "/ceremony")) {
            ask(path);
            assertThat(ask(path).headers().firstValue("ETag")).as(path).isEmpty();
        }
    }

    @Test
    void what_changes_is_seen_at_once() throws Exception {
        String categoryPage = address + "/categories/climate";
        changes(
                address,
                "Shore Awards",
                "update edition set details = replace(details::text, 'Harbour Awards', 'Shore Awards')::json where id = ?",
                edition.value());
        changes(
                "/",
                "Shore Forum",
                "update organiser set details = replace(details::text, 'Harbour Forum', 'Shore Forum')::json where slug = ?",
                organiser);
        changes(
                address,
                "Heat",
                "update category set details = replace(details::text, 'Climate and nature', 'Heat')::json where id = ?",
                category.value());
        changes(
                address + "/shortlist",
                "Deep ponds",
                "update entry set public_face = jsonb_set(public_face, '{title}', '\"Deep ponds\"') where id = ?",
                entry.value());
        changes(
                address + "/winners",
                "Dunmere Town",
                "update entry_organisation set name = 'Dunmere Town' where entry_id = ?",
                entry.value());
        stored(categoryPage);
        season.judge(category, "Dr Amara Osei", "Director", true);
        assertThat(text(ask(categoryPage))).contains("Dr Amara Osei");
        changes(
                categoryPage,
                "Dr Amara Bell",
                "update person set name = 'Dr Amara Bell' where name = ?",
                "Dr Amara Osei");
    }

    private void changes(String path, String word, String sql, Object value) throws Exception {
        assertThat(stored(path)).as(path).doesNotContain(word);
        jdbc.sql(sql).param(value).update();
        assertThat(text(ask(path))).as(path).contains(word);
    }

    @Test
    void an_announcement_opens_on_stored_pages_at_its_own_instant() throws Exception {
        CategoryId other = season.category(edition, "homes", Details.category("Homes"));
        EntryId late = season.entry(other, "huts", Details.face("Huts by the sea", "We built huts."));
        stored(address + "/winners");
        season.result(other, Instant.now().plus(Duration.ofSeconds(1)), new Line(late, "winner", Details.honour(null)));
        String before = stored(address + "/winners");
        while (!text(ask(address + "/winners", NOT_STORED)).contains("Huts by the sea")) Thread.onSpinWait();
        assertThat(before).doesNotContain("Huts by the sea");
        assertThat(text(ask(address + "/winners"))).contains("Huts by the sea");
    }

    @Test
    void whatever_public_pages_read_says_when_it_changes() {
        List<String> silent =
                jdbc.sql("""
                with recursive behind as (
                    select view_name::text as view, table_name::text as relation from information_schema.view_table_usage
                    where view_name like 'published\\_%' and view_name not like 'published\\_survey%'
                      and view_name not in ('published_event', 'published_article', 'published_state')
                    union
                    select behind.view, deeper.table_name from behind
                    join information_schema.view_table_usage deeper on deeper.view_name = behind.relation)
                select distinct relation from behind join pg_class on relname = relation and relkind = 'r'
                where not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'public_' || relation)
                order by relation""").query((row, number) -> row.getString(1)).list();
        // A file's address is made of its content, which never changes.
        assertThat(silent).containsExactly("stored_file");
    }

    /** The page as it is sent once it is stored. */
    private String stored(String path) throws Exception {
        ask(path);
        HttpResponse<byte[]> response = ask(path);
        while (response.headers().firstValue("ETag").isEmpty()) response = ask(path);
        return text(response);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<byte[]> ask(String path, String cookie) throws IOException, InterruptedException {
        return send(request(path).header("Cookie", cookie));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
