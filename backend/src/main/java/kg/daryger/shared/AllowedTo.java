package kg.daryger.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint: anybody holding one of the roles. An endpoint without it answers nobody. Relations (owner, same
 * institution) are asked by the use case.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** Empty when only machines may call it. */
    Role[] value() default {};

    /** OAuth scope that opens the endpoint to API clients as well; empty: no machine may call it. */
    String scope() default "";
}
