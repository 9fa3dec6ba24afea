package kg.daryger.notification.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.text.Texts;
import org.springframework.stereotype.Component;

/** Turns the ids of a notice into what the reader may read of the things; what is gone becomes a dash. */
@Component
class Things {

    private static final String GONE = "—";

    private final Institutions institutions;
    private final Titles titles;
    private final DoctorWords doctors;
    private final Texts texts;

    Things(Institutions institutions, Titles titles, DoctorWords doctors, Texts texts) {
        this.institutions = institutions;
        this.titles = titles;
        this.doctors = doctors;
        this.texts = texts;
    }

    /** Arguments of the sentences: every name is there, with a dash where the notice does not have it. */
    Map<String, Object> named(Map<String, String> params, Reader reader) {
        var named = new HashMap<String, Object>();
        named.put("side", params.getOrDefault("side", Side.OWN.name()));
        named.put("state", params.getOrDefault("state", ""));
        named.put(
                "until",
                id(params, "until")
                        .map(LocalDate::parse)
                        .map(day -> Clocks.day(day, reader.language()))
                        .orElse(GONE));
        named.put("institution", institution(params, reader));
        named.put(
                "need",
                id(params, "need").flatMap(one -> titles.ofNeed(one, reader)).orElse(GONE));
        named.put(
                "event",
                id(params, "event").flatMap(one -> titles.ofEvent(one, reader)).orElse(GONE));
        named.put("search", id(params, "search").flatMap(titles::ofSearch).orElse(GONE));
        named.put(
                "found",
                id(params, "found")
                        .flatMap(one -> titles.ofFound(params.getOrDefault("foundKind", ""), one, reader))
                        .orElse(GONE));
        named.put("count", id(params, "count").map(Integer::valueOf).orElse(0));
        named.put(
                "offer",
                id(params, "offer").flatMap(one -> titles.ofOffer(one, reader)).orElse(GONE));
        named.put(
                "doctor",
                id(params, "doctor")
                        .map(DoctorId::of)
                        .map(doctor -> doctors.name(doctor, reader))
                        .orElse(GONE));
        named.put(
                "credential",
                id(params, "credentialKind")
                        .flatMap(kind -> texts.find(reader.language(), "notification.credential." + kind, Map.of()))
                        .orElse(GONE));
        return named;
    }

    private String institution(Map<String, String> params, Reader reader) {
        return id(params, "institution")
                .map(InstitutionId::of)
                .flatMap(institutions::find)
                .map(found -> found.name(reader.language()))
                .orElse(GONE);
    }

    private static Optional<String> id(Map<String, String> params, String name) {
        return Optional.ofNullable(params.get(name));
    }
}
