package kg.daryger.shared.production;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Looks at the configuration before the profile {@code prod} starts anything. */
public class ProductionGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            var broken = new ProductionRules(environment).broken();
            if (!broken.isEmpty()) {
                throw new ProductionRefused(broken);
            }
        }
    }
}
