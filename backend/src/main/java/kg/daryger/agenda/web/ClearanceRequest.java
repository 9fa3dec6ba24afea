package kg.daryger.agenda.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.daryger.agenda.domain.Clearance;

record ClearanceRequest(
        @NotBlank @Size(max = 80) String documentNumber,
        @NotNull LocalDate documentDate) {

    Clearance.Document document() {
        return new Clearance.Document(documentNumber.strip(), documentDate);
    }
}
