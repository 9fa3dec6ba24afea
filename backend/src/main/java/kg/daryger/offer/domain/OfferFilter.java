package kg.daryger.offer.domain;

import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferMode;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/** What open offers are narrowed by; null: not at all. A mode also finds offers that go both ways. */
public record OfferFilter(
        @Nullable DoctorId lead,
        @Nullable HelpKind kind,
        @Nullable String specialty,
        @Nullable String skill,
        @Nullable String language,
        @Nullable OfferMode mode,
        @Nullable Boolean openToPeople) {}
