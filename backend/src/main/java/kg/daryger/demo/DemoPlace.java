package kg.daryger.demo;

import java.util.List;

/** A city where invented doctors live, with the languages spoken there and employers that don't exist. */
record DemoPlace(String country, long city, String zone, String region, String language, String employer) {

    private static final String EUROPE = "EUROPE";
    private static final String POST_SOVIET = "POST_SOVIET";
    private static final String AMERICA = "NORTH_AMERICA";

    static final DemoPlace LEIPZIG = german(2879139);
    static final DemoPlace HOUSTON = american(4699066, "America/Chicago");
    static final DemoPlace ALMATY =
            new DemoPlace("KZ", 1526384, "Asia/Almaty", POST_SOVIET, "kk", "Қалалық клиникалық аурухана (демо)");

    /** As often as the city should come up. */
    static final List<DemoPlace> ALL = List.of(
            german(2950159),
            german(2950159),
            german(2867714),
            german(2911298),
            german(2886242),
            LEIPZIG,
            german(2935022),
            german(2910831),
            american(5128581, "America/New_York"),
            american(4887398, "America/Chicago"),
            HOUSTON,
            american(5368361, "America/Los_Angeles"),
            american(4930956, "America/New_York"),
            british(2643743),
            british(2643123),
            british(2655603),
            russian(524901, "Europe/Moscow"),
            russian(524901, "Europe/Moscow"),
            russian(498817, "Europe/Moscow"),
            russian(1496747, "Asia/Novosibirsk"),
            russian(1486209, "Asia/Yekaterinburg"),
            russian(551487, "Europe/Moscow"),
            turkish(745044),
            turkish(745044),
            turkish(323786),
            turkish(311046),
            ALMATY,
            ALMATY,
            new DemoPlace("KZ", 1526273, "Asia/Almaty", POST_SOVIET, "kk", "Многопрофильная больница (демо)"),
            new DemoPlace("AE", 292223, "Asia/Dubai", "MIDDLE_EAST", "en", "Specialty Hospital (demo)"),
            new DemoPlace("AE", 292968, "Asia/Dubai", "MIDDLE_EAST", "en", "City Hospital (demo)"),
            new DemoPlace("AT", 2761369, "Europe/Vienna", EUROPE, "de", "Landesklinikum (Demo)"),
            new DemoPlace("CH", 2657896, "Europe/Zurich", EUROPE, "de", "Kantonsspital (Demo)"),
            new DemoPlace("KR", 1835848, "Asia/Seoul", "ASIA", "ko", "University Hospital (demo)"),
            new DemoPlace("SE", 2673730, "Europe/Stockholm", EUROPE, "sv", "Universitetssjukhus (demo)"),
            new DemoPlace("CA", 6167865, "America/Toronto", AMERICA, "en", "General Hospital (demo)"),
            new DemoPlace("FR", 2988507, "Europe/Paris", EUROPE, "fr", "Centre hospitalier (démo)"));

    private static DemoPlace german(long city) {
        return new DemoPlace("DE", city, "Europe/Berlin", EUROPE, "de", "Universitätsklinikum (Demo)");
    }

    private static DemoPlace american(long city, String zone) {
        return new DemoPlace("US", city, zone, AMERICA, "en", "University Medical Center (demo)");
    }

    private static DemoPlace british(long city) {
        return new DemoPlace("GB", city, "Europe/London", EUROPE, "en", "NHS Foundation Trust (demo)");
    }

    private static DemoPlace russian(long city, String zone) {
        return new DemoPlace("RU", city, zone, POST_SOVIET, "ru", "Городская клиническая больница (демо)");
    }

    private static DemoPlace turkish(long city) {
        return new DemoPlace("TR", city, "Europe/Istanbul", "MIDDLE_EAST", "tr", "Üniversite Hastanesi (demo)");
    }
}
