package kg.daryger.identity.domain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --daryger.first-administrator=somebody@example.org --server.port=0} prints a one-time link and ends. It goes to the
 * terminal of whoever runs the server, not into a log.
 */
@Component
@ConditionalOnProperty("daryger.first-administrator")
class FirstAdministratorCommand implements ApplicationRunner {

    private final FirstAdministrator first;
    private final String email;
    private final ConfigurableApplicationContext application;

    FirstAdministratorCommand(
            FirstAdministrator first,
            @Value("${daryger.first-administrator}") String email,
            ConfigurableApplicationContext application) {
        this.first = first;
        this.email = email;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = say();
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private int say() {
        try {
            var link = first.invite(email);
            System.out.println("Open this page once, within 90 days, to become administrator:");
            System.out.println(link);
            return 0;
        } catch (IllegalArgumentException | IllegalStateException refused) {
            System.err.println("✗ " + refused.getMessage());
            return 1;
        }
    }
}
