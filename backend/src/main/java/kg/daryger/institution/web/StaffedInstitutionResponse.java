package kg.daryger.institution.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An institution in the ministry's list.
 *
 * @param headName as the person entered it
 * @param letterUntil a letter with an unused code is valid until then
 * @param added by an officer, who may correct its name; the others' names come from the list of real ones
 */
record StaffedInstitutionResponse(
        InstitutionResponse institution,
        HeadState head,
        @Nullable String headName,
        @Nullable Instant headSince,
        @Nullable Instant letterUntil,
        int coordinators,
        boolean added) {}
