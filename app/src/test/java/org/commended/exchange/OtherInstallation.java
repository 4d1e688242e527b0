package org.commended.exchange;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.commended.Commended;
import org.commended.TestDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A second platform without pages, on an empty database of its own. */
public final class OtherInstallation implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext context;

    public OtherInstallation() {
        context = new SpringApplicationBuilder(Commended.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(DbSchedulerStarter.class, () -> () -> {}))
                .run(database.properties().stream().map(one -> "--" + one).toArray(String[]::new));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
