package org.commended.entry.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that requests run; what the scheduler does meanwhile is left out. */
public final class Queries {

    private static final AtomicLong RUN = new AtomicLong();

    private Queries() {}

    public static long sinceStart() {
        return RUN.get();
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Counting {

        @Bean
        public static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Counted(source) : bean;
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
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        boolean ofRequest = Thread.currentThread().isVirtual();
                        if (ofRequest && method.getName().equals("prepareStatement")) RUN.incrementAndGet();
                        try {
                            return method.invoke(connection, arguments);
                        } catch (java.lang.reflect.InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
