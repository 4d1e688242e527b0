package org.commended.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two ways into one database: the house's own, and the public one that sees published views only. */
@Configuration
class DataSources {

    /** Half of what the database spent on a page was planning the same statements anew for other parameters. */
    private static final String PLAN_ONCE = "-c plan_cache_mode=force_generic_plan";

    private final String url;
    private final int connections;

    DataSources(@Value("${spring.datasource.url}") String url, @Value("${commended.connections:10}") int connections) {
        this.url = url;
        this.connections = connections;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password) {
        return pool("house", user, password);
    }

    @Bean(defaultCandidate = false)
    @Published
    HikariDataSource publishedDataSource(
            @Value("${commended.published.username}") String user,
            @Value("${commended.published.password}") String password) {
        HikariDataSource pool = pool("published", user, password);
        pool.setReadOnly(true);
        return pool;
    }

    private HikariDataSource pool(String name, String user, String password) {
        HikariDataSource pool = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(url)
                .username(user)
                .password(password)
                .build();
        pool.setPoolName(name);
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(5_000);
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty("options", PLAN_ONCE);
        return pool;
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Published
    JdbcClient publishedJdbcClient(@Published DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
