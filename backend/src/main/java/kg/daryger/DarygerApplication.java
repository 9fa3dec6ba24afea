package kg.daryger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Starts Daryger: one deployable whose packages are the modules listed in {@code docs/architecture.md}. Beans are named by
 * their whole class name, so that two modules may have a class of the same name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Daryger", sharedModules = "shared")
public class DarygerApplication {

    public static void main(String[] args) {
        SpringApplication.run(DarygerApplication.class, args);
    }
}
