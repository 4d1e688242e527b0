package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** However many entries a judge reads, the page of all of them asks the database as often. */
@Running
@Import({Season.class, OfflineQueriesTest.Counting.class})
class OfflineQueriesTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    /** Scheduled work, which goes on meanwhile, asks for nothing of these. */
    private static final Pattern OF_JUDGES =
            Pattern.compile("submission|score_sheet|judge_|practice_|from entry|conflict");

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static BeanPostProcessor counter() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") ? new Counted((DataSource) bean) : bean;
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
                        if (method.getName().equals("prepareStatement")
                                && OF_JUDGES
                                        .matcher(String.valueOf(arguments[0]))
                                        .find()) STATEMENTS.incrementAndGet();
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
    private Season season;

    @Autowired
    private MovableClock clock;

    @Test
    void forty_entries_take_as_many_queries_as_one() {
        clock.set(NOW);
        assertThat(statements(40)).isEqualTo(statements(1)).isPositive();
    }

    private int statements(int entries) {
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition(), criterion("need", 1), criterion("results", 1));
        for (int i = 0; i < entries; i++) season.entry(run.edition(), category, "Entry " + i);
        Visitor judge = season.visitor(port, season.judge(category, "Ann"), NOW);
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        String page = "/judging/" + category + "/offline";
        judge.get(page);
        STATEMENTS.set(0);
        Visitor.Seen seen = judge.get(page);
        assertThat(seen.page().select(".together")).hasSize(entries);
        return STATEMENTS.get();
    }
}
