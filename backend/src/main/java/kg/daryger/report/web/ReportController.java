package kg.daryger.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kg.daryger.report.domain.DownloadingList;
import kg.daryger.report.domain.ExportList;
import kg.daryger.report.domain.MinisterBrief;
import kg.daryger.report.domain.PublicNumbers;
import kg.daryger.report.domain.ReadingOverview;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingOverview overview;
    private final PublicNumbers numbers;
    private final DownloadingList downloading;
    private final MinisterBrief brief;

    ReportController(
            ReadingOverview overview, PublicNumbers numbers, DownloadingList downloading, MinisterBrief brief) {
        this.overview = overview;
        this.numbers = numbers;
        this.downloading = downloading;
        this.brief = brief;
    }

    @GetMapping("/api/ministry/overview")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    OverviewResponse overview(Actor actor) {
        return OverviewResponse.of(overview.read(actor));
    }

    /** True numbers for the public home. */
    @GetMapping("/api/numbers")
    @AllowedTo(Role.VISITOR)
    NumbersResponse numbers() {
        return NumbersResponse.of(numbers.read());
    }

    /** A list exactly as it is filtered on the screen; the purpose is kept in the audit. */
    @GetMapping(path = "/api/exports/{list}", produces = XLSX)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    ResponseEntity<byte[]> export(
            @PathVariable String list,
            @RequestParam @NotBlank @Size(min = 3, max = 200) String purpose,
            @Valid ExportRequest request,
            Actor actor) {
        var which = ExportList.of(list);
        var bytes = downloading.download(which, request.filter(), purpose.strip(), actor);
        return file(bytes, MediaType.parseMediaType(XLSX), which.code() + ".xlsx");
    }

    /** One printed page for the minister. @param language {@code ru} or {@code ky} */
    @GetMapping(path = "/api/ministry/brief", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.PROGRAMME_MANAGER, Role.ANALYST})
    ResponseEntity<byte[]> brief(@RequestParam String language, Actor actor) {
        var in = language.equals("ky") ? Language.KY : Language.RU;
        return file(brief.print(in, actor), MediaType.APPLICATION_PDF, "daryger-" + in.code() + ".pdf");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
