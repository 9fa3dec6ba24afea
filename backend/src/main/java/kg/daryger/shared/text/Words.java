package kg.daryger.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text that people wrote is in known languages, says something in each and keeps within its length. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Words.Check.class)
public @interface Words {

    /** Characters in each language. */
    int max();

    String message() default "too long, empty or in an unknown language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Words, LocalizedText> {

        private static final Set<String> LANGUAGES = Set.of("ky", "ru", "en", "de", "tr");

        private int max;

        @Override
        public void initialize(Words words) {
            max = words.max();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            return text == null
                    || (LANGUAGES.containsAll(text.texts().keySet())
                            && text.texts().values().stream().allMatch(one -> !one.isBlank() && one.length() <= max));
        }
    }
}
