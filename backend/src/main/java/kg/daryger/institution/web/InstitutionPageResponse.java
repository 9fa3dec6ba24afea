package kg.daryger.institution.web;

import java.util.List;
import java.util.Map;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions.RoomView;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.domain.Equipment;
import kg.daryger.institution.domain.InstitutionPages;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An institution's page.
 *
 * @param names by language code
 * @param version for If-Match
 * @param zone IANA zone of its clocks
 * @param acting what the reader is there, null: nothing
 * @param headOkRequired only for its staff
 */
record InstitutionPageResponse(
        InstitutionResponse institution,
        Map<String, String> names,
        int version,
        String zone,
        @Nullable StaffRole acting,
        @Nullable Boolean headOkRequired,
        @Nullable LocalizedText about,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<DepartmentPart> departments,
        List<EquipmentPart> equipment,
        List<TeachingHoursPart> teachingHours,
        List<PublicRoomPart> rooms) {

    static InstitutionPageResponse of(
            InstitutionPages.Page page, List<RoomView> rooms, @Nullable StaffRole acting, Language language) {
        InstitutionView view = page.institution();
        var content = page.content();
        return new InstitutionPageResponse(
                InstitutionResponse.of(view, language),
                view.names(),
                page.version(),
                page.zone(),
                acting,
                acting == null ? null : page.headOkRequired(),
                content.about(),
                content.address(),
                content.phone(),
                content.website(),
                content.latitude(),
                content.longitude(),
                content.departments().stream()
                        .map(one -> new DepartmentPart(one.name(), one.specialty()))
                        .toList(),
                content.equipment().stream().map(EquipmentPart::of).toList(),
                content.teachingHours().stream().map(TeachingHoursPart::of).toList(),
                rooms.stream().map(PublicRoomPart::of).toList());
    }

    /** A room as everybody may see it: without the link to its meeting. */
    record PublicRoomPart(
            String name, kg.daryger.institution.Institutions.RoomKind kind, int seats, boolean screen, boolean camera) {

        static PublicRoomPart of(RoomView room) {
            return new PublicRoomPart(room.name(), room.kind(), room.seats(), room.screen(), room.camera());
        }
    }

    /** @param condition WORKING, BROKEN or EXPECTED */
    record EquipmentPart(String name, int count, Equipment.Condition condition) {

        static EquipmentPart of(Equipment one) {
            return new EquipmentPart(one.name(), one.count(), one.condition());
        }
    }
}
