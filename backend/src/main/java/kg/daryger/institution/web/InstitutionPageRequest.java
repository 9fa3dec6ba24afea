package kg.daryger.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.institution.domain.Department;
import kg.daryger.institution.domain.Equipment;
import kg.daryger.institution.domain.PageContent;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.Written;
import org.jspecify.annotations.Nullable;

/** What staff write on their institution's page. */
record InstitutionPageRequest(
        @Nullable @Written(max = 4000) LocalizedText about,
        @Nullable @Size(min = 1, max = 300) String address,
        @Nullable @Pattern(regexp = "[+0-9() \\-,;]{5,60}") String phone,

        @Nullable @Pattern(regexp = "https?://[^\\s\"<>]{3,300}")
        String website,

        @Nullable @Min(-90) @Max(90) Double latitude,
        @Nullable @Min(-180) @Max(180) Double longitude,
        @NotNull @Size(max = 60) List<@Valid DepartmentPart> departments,
        @NotNull @Size(max = 200) List<@Valid EquipmentEntryRequest> equipment,
        @NotNull @Size(max = 28) List<@Valid TeachingHoursPart> teachingHours) {

    PageContent content() {
        return new PageContent(
                about,
                address,
                phone,
                website,
                latitude,
                longitude,
                departments.stream()
                        .map(one -> new Department(one.name(), one.specialty()))
                        .toList(),
                equipment.stream()
                        .map(one -> new Equipment(one.name().strip(), one.count(), one.condition()))
                        .toList(),
                teachingHours.stream().map(TeachingHoursPart::hours).toList());
    }

    /** @param condition WORKING, BROKEN or EXPECTED */
    record EquipmentEntryRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(1) @Max(10_000) Integer count,
            @NotNull Equipment.Condition condition) {}
}
