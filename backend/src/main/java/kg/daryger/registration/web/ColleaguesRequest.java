package kg.daryger.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import kg.daryger.agenda.Profession;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.InstitutionId;
import kg.daryger.registration.domain.KeepingRoll;

/** One screen, many people: who of an institution will sit before it. */
record ColleaguesRequest(
        @NotNull InstitutionId institution,
        @NotEmpty @Size(max = 200) List<@Valid ColleagueRequest> colleagues) {

    List<KeepingRoll.Colleague> named() {
        return colleagues.stream().map(ColleagueRequest::named).toList();
    }

    record ColleagueRequest(
            @NotBlank @Size(max = 120) String name, @NotNull Profession profession) {

        private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

        KeepingRoll.Colleague named() {
            var written = name.strip();
            var cyrillic = CYRILLIC.matcher(written).find();
            return new KeepingRoll.Colleague(
                    new PersonName(cyrillic ? written : null, cyrillic ? null : written, List.of()), profession);
        }
    }
}
