package kg.daryger.institution;

import java.util.Map;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An institution as everybody may see it.
 *
 * @param code seed code, {@code hosp-…}
 * @param names by language code; all three are there
 * @param region region code, {@code kg-n}
 * @param city as in the seed list
 * @param cityNames by language code; all three are there
 * @param confirmed false: the seed could not confirm it, shown as unconfirmed
 * @param verified it has a head appointed by the ministry
 */
public record InstitutionView(
        InstitutionId id,
        String code,
        InstitutionKind kind,
        Map<String, String> names,
        String region,
        String city,
        Map<String, String> cityNames,
        InstitutionLevel level,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean confirmed,
        boolean verified) {

    /** How the codes of those begin that officers added to the list of real ones. */
    public static final String ADDED = "inst-";

    /** An officer added it; otherwise it stands in the list of real ones. */
    public boolean wasAdded() {
        return code.startsWith(ADDED);
    }

    public String name(Language language) {
        return names.getOrDefault(language.code(), code);
    }

    public String cityName(Language language) {
        return cityNames.getOrDefault(language.code(), city);
    }
}
