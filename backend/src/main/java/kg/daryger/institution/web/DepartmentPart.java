package kg.daryger.institution.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * A department.
 *
 * @param specialty code
 */
record DepartmentPart(
        @NotNull @Written(max = 200) LocalizedText name,
        @Nullable @Size(max = 60) String specialty) {}
