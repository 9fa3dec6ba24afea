package kg.daryger.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a type that is written as JSON made earlier: what that JSON looks like, for the API's description. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DescribedAs {

    Class<? extends Record> value();
}
