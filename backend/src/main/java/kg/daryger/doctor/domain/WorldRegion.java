package kg.daryger.doctor.domain;

import java.util.Arrays;
import java.util.List;

/** Region of the world: all that is told of a place when a name is hidden. */
enum WorldRegion {
    EUROPE(
            "AD AL AT AX BA BE BG CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC ME MK MT NL "
                    + "NO PL PT RO RS SE SI SJ SK SM VA XK"),
    POST_SOVIET("AM AZ BY GE KG KZ MD RU TJ TM UA UZ"),
    MIDDLE_EAST("AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE"),
    ASIA("AF BD BN BT CN HK ID IN IO JP KH KP KR LA LK MM MN MO MV MY NP PH PK SG TH TL TW VN"),
    NORTH_AMERICA("BM CA GL PM US"),
    LATIN_AMERICA(
            "AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI "
                    + "PA PE PR PY SR SV SX TC TT UY VC VE VG VI"),
    AFRICA(
            "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE "
                    + "NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW"),
    OCEANIA("AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"),
    /** Nothing more can be told. */
    ABROAD("");

    private final List<String> countries;

    WorldRegion(String countries) {
        this.countries = List.of(countries.split(" "));
    }

    /** @param country ISO 3166-1 alpha-2 */
    static WorldRegion of(String country) {
        return Arrays.stream(values())
                .filter(region -> region.countries.contains(country))
                .findFirst()
                .orElse(ABROAD);
    }
}
