package kg.daryger.offer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.domain.OfferTerms;
import kg.daryger.offer.domain.WritingOffer;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.Written;
import org.jspecify.annotations.Nullable;

/** @param open false: it stays a draft; only read when the offer is made */
record OfferRequest(
        @NotNull HelpKind kind,
        @NotNull @Written(max = 200) LocalizedText title,
        @Nullable @Written(max = 4000) LocalizedText description,
        @NotBlank String specialty,
        @NotNull @Size(max = 20) List<String> skills,
        @NotEmpty @Size(max = 8) List<String> languages,
        @NotNull OfferMode mode,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Min(1) @Max(1000) int capacity,
        @Min(0) @Max(366) int leadDays,
        boolean openToPeople,
        @Nullable @Written(max = 2000) LocalizedText conditions,
        @Nullable @Written(max = 2000) LocalizedText team,
        @Nullable @Written(max = 2000) LocalizedText equipment,
        @Nullable @Min(1) @Max(104) Integer weeks,
        @Nullable @Min(1) @Max(100) Integer places,
        @Nullable @Written(max = 2000) LocalizedText requirements,
        @Nullable @Size(max = 12) List<DoctorId> members,
        boolean open) {

    WritingOffer.Written written() {
        var details = new OfferView.Details(team, equipment, weeks, places, requirements);
        var terms = new OfferTerms(
                kind,
                title,
                description,
                specialty,
                skills,
                languages,
                mode,
                from,
                until,
                capacity,
                leadDays,
                openToPeople,
                conditions,
                details);
        return new WritingOffer.Written(
                terms, members == null ? List.of() : members.stream().distinct().toList());
    }
}
