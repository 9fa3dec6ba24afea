package kg.daryger.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** A bean for invented people: it exists in the demo, in benchmarks and in tests, and never in production beside them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("(demo | bench | test) & !prod")
public @interface NeverInProduction {}
