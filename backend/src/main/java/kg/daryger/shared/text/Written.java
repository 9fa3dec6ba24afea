package kg.daryger.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A {@link LocalizedText} says something in each of its languages, and not too much. Null passes. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Written.Check.class)
public @interface Written {

    /** Characters in one language. */
    int max();

    String message() default "written";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check implements ConstraintValidator<Written, LocalizedText> {

        private static final Set<String> LANGUAGES = Set.of("ky", "ru", "en");

        private int max;

        @Override
        public void initialize(Written constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            return text == null
                    || (LANGUAGES.containsAll(text.texts().keySet())
                            && text.texts().values().stream().noneMatch(String::isBlank)
                            && text.texts().values().stream().allMatch(one -> one.length() <= max));
        }
    }
}
