package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.commended.Running;
import org.commended.shared.EntryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The number of queries of a public page does not grow with what is on it. (Scheduled work asks the other source.) */
@Running
@Import(QueriesTest.Counting.class)
class QueriesTest {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final int MOST = 7;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static BeanPostProcessor counter() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("publishedDataSource") ? new Counted((DataSource) bean) : bean;
                }
            };
        }
    }

    private static final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Counted.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepare")
                                || method.getName().equals("createStatement")) STATEMENTS.incrementAndGet();
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private void season(String slug, int rows) {
        PublicSeason season = PublicSeason.of(jdbc, slug, Details.organiser("House"));
        for (int year = 0; year < rows; year++) {
            season.edition("y" + year, Details.edition("Edition " + year));
        }
        var edition = season.edition("2030", Details.edition("Edition 2030"));
        for (int i = 0; i < rows; i++) {
            var category = season.category(edition, "c" + i, Details.category("Category " + i));
            List<EntryId> entries = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                entries.add(season.entry(
                        category, "e" + j, Details.face("Entry " + j, "Words."), Details.lead("A", "la:COL")));
            }
            season.shortlist(category, LONG_AGO, entries.toArray(EntryId[]::new));
            season.result(
                    category, LONG_AGO, new PublicSeason.Line(entries.getFirst(), "winner", Details.honour("Yes.")));
        }
    }

    private int queriesOf(String path) {
        int before = STATEMENTS.get();
        // With a question in its address a page is made anew.
        assertThat(new Visitor(port).status(path + "?anew")).isEqualTo(200);
        return STATEMENTS.get() - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/HOUSE/awards/2030",
                "/HOUSE/awards/2030/shortlist",
                "/HOUSE/awards/2030/winners",
                "/HOUSE/awards/2030/winners/verify",
                "/HOUSE/awards/2030/entries/c0/e0",
                "/HOUSE/awards/2030/categories/c0",
                "/HOUSE/awards/2030/feed.atom",
                "/HOUSE/awards/2030/sponsors",
                "/HOUSE/awards",
                "/HOUSE",
                "/",
                "/organisations",
                "/organisations/la-col",
                "/sitemap.xml"
            })
    void a_page_asks_as_often_for_thirty_rows_as_for_one(String path) {
        String one = "n1" + Math.abs(path.hashCode());
        String thirty = "n30" + Math.abs(path.hashCode());
        season(one, 1);
        int few = queriesOf(path.replace("HOUSE", one));
        season(thirty, 30);
        int many = queriesOf(path.replace("HOUSE", thirty));

        assertThat(few).isBetween(1, MOST);
        assertThat(many).isEqualTo(few);
    }
}
