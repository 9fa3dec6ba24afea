package kg.daryger.institution.domain;

import java.util.List;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an institution itself says on its page. Both coordinates or none. */
public record PageContent(
        @Nullable LocalizedText about,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<Department> departments,
        List<Equipment> equipment,
        List<TeachingHours> teachingHours) {

    public PageContent {
        departments = List.copyOf(departments);
        equipment = List.copyOf(equipment);
        teachingHours = List.copyOf(teachingHours);
    }
}
