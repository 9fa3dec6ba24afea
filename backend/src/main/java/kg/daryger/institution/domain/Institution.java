package kg.daryger.institution.domain;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionLevel;
import kg.daryger.institution.InstitutionView;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An institution. Names, place and level are the seed list's; the page is its staff's. */
@Table("institution")
class Institution {

    @Id
    private InstitutionId id;

    @Version
    private int version;

    private String code;
    private InstitutionKind kind;
    private InstitutionLevel level;
    private String nameKy;
    private String nameRu;
    private String nameEn;
    private String region;
    private String city;
    private String cityKy;
    private String cityRu;
    private String cityEn;
    private String zone;
    private boolean confirmed;
    private boolean headOkRequired;
    private @Nullable LocalizedText about;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String website;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @MappedCollection(idColumn = "institution_id", keyColumn = "position")
    private List<Department> departments = List.of();

    @MappedCollection(idColumn = "institution_id", keyColumn = "position")
    private List<Equipment> equipment = List.of();

    @MappedCollection(idColumn = "institution_id", keyColumn = "position")
    private List<TeachingHours> teachingHours = List.of();

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields
    private Institution() {}

    /** One that an officer adds, and so confirms. */
    static Institution added(NewInstitution wanted) {
        requireWholePlace(wanted.latitude(), wanted.longitude());
        var added = new Institution();
        added.id = InstitutionId.fresh();
        added.code = InstitutionView.ADDED + added.id;
        added.kind = wanted.kind();
        added.level = wanted.level();
        added.nameKy = wanted.name().ky();
        added.nameRu = wanted.name().ru();
        added.nameEn = wanted.name().en();
        added.region = wanted.region();
        added.city = wanted.place().en();
        added.cityKy = wanted.place().ky();
        added.cityRu = wanted.place().ru();
        added.cityEn = wanted.place().en();
        added.zone = Actor.BISHKEK.getId();
        added.confirmed = true;
        added.latitude = wanted.latitude();
        added.longitude = wanted.longitude();
        return added;
    }

    private static void requireWholePlace(@Nullable Double latitude, @Nullable Double longitude) {
        if ((latitude == null) != (longitude == null)) {
            throw new InvalidField("latitude", "institution.field.place.half");
        }
    }

    /** Replaces the page and names the fields that differ. */
    SortedSet<String> describe(PageContent page) {
        requireWholePlace(page.latitude(), page.longitude());
        if (!page.teachingHours().stream().allMatch(TeachingHours::inOrder)) {
            throw new InvalidField("teachingHours", "institution.field.hours.order");
        }
        var changed = changedFields(page);
        about = page.about();
        address = page.address();
        phone = page.phone();
        website = page.website();
        latitude = page.latitude();
        longitude = page.longitude();
        departments = page.departments();
        equipment = page.equipment();
        teachingHours = page.teachingHours();
        return changed;
    }

    private SortedSet<String> changedFields(PageContent page) {
        var changed = new TreeSet<String>();
        note(changed, "about", about, page.about());
        note(changed, "address", address, page.address());
        note(changed, "phone", phone, page.phone());
        note(changed, "website", website, page.website());
        note(changed, "latitude", latitude, page.latitude());
        note(changed, "longitude", longitude, page.longitude());
        note(changed, "departments", departments, page.departments());
        note(changed, "equipment", equipment, page.equipment());
        note(changed, "teachingHours", teachingHours, page.teachingHours());
        return changed;
    }

    private static void note(SortedSet<String> changed, String field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            changed.add(field);
        }
    }

    boolean wasAdded() {
        return code.startsWith(InstitutionView.ADDED);
    }

    /** Replaces the names and says which differ. */
    SortedSet<String> rename(NewInstitution.InThree name) {
        var changed = changedNames(name);
        nameKy = name.ky();
        nameRu = name.ru();
        nameEn = name.en();
        return changed;
    }

    /** In which languages it is called otherwise, as {@code name.ky}. */
    SortedSet<String> changedNames(NewInstitution.InThree name) {
        var changed = new TreeSet<String>();
        note(changed, "name.ky", nameKy, name.ky());
        note(changed, "name.ru", nameRu, name.ru());
        note(changed, "name.en", nameEn, name.en());
        return changed;
    }

    /** An officer has made sure that it exists as listed. */
    void confirm() {
        confirmed = true;
    }

    void requireHeadOk(boolean required) {
        headOkRequired = required;
    }

    InstitutionId id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean confirmed() {
        return confirmed;
    }

    boolean headOkRequired() {
        return headOkRequired;
    }

    String zone() {
        return zone;
    }

    PageContent page() {
        return new PageContent(
                about, address, phone, website, latitude, longitude, departments, equipment, teachingHours);
    }
}
