package kg.daryger.shared.time;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/** The city by which a zone is known, in the reader's language: Europe/Berlin is «Берлин». */
public final class PlaceName {

    private PlaceName() {}

    /** The zone's id where the locale data name no city. */
    public static String of(ZoneId zone, Language reader) {
        @Nullable
        String city =
                TimeZoneNames.getInstance(ULocale.forLocale(reader.locale())).getExemplarLocationName(zone.getId());
        return city == null ? zone.getId() : city;
    }
}
