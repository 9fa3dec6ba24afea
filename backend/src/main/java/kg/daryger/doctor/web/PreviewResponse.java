package kg.daryger.doctor.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param view null: this audience would see nothing at all
 * @param obstacles why it is not so yet: {@code NOT_PUBLISHED}, {@code NO_CONSENT}, {@code NOT_VERIFIED}
 */
record PreviewResponse(@Nullable DoctorResponse view, Set<String> obstacles) {}
