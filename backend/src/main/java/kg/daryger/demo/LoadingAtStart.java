package kg.daryger.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** After the code lists and the institutions, which load when the application has started. */
@Component
@Profile("demo & !prod")
class LoadingAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingAtStart.class);

    private final DemoData data;

    LoadingAtStart(DemoData data) {
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (data.load()) {
            LOG.info("demo data loaded: everybody in it is invented");
        }
    }
}
