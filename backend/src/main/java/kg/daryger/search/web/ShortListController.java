package kg.daryger.search.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.search.saved.DownloadingShortList;
import kg.daryger.search.saved.KeepingShortLists;
import kg.daryger.search.saved.ReadingShortLists;
import kg.daryger.search.saved.ShortListId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists of doctors that an institution's head and coordinators keep together. */
@RestController
@RequestMapping("/api/institutions/{institution}/shortlists")
class ShortListController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final KeepingShortLists keeping;
    private final ReadingShortLists reading;
    private final DownloadingShortList downloading;

    ShortListController(KeepingShortLists keeping, ReadingShortLists reading, DownloadingShortList downloading) {
        this.keeping = keeping;
        this.reading = reading;
        this.downloading = downloading;
    }

    /** Latest first. @param doctor whether each list holds this one */
    @GetMapping
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    List<ReadingShortLists.Summary> list(
            @PathVariable InstitutionId institution,
            @RequestParam(required = false) @Nullable DoctorId doctor,
            Actor actor) {
        return reading.all(institution, doctor, actor);
    }

    /** At most 50 an institution. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    NewShortListResponse create(
            @PathVariable InstitutionId institution, @Valid @RequestBody ShortListRequest request, Actor actor) {
        return new NewShortListResponse(
                keeping.create(institution, request.title().strip(), actor));
    }

    /** A doctor who can't be seen any more is an entry without {@code hit}. */
    @GetMapping("/{id}")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    ReadingShortLists.Shown show(@PathVariable InstitutionId institution, @PathVariable ShortListId id, Actor actor) {
        return reading.one(institution, id, actor);
    }

    /** Over the version that was read only. */
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void rename(
            @PathVariable InstitutionId institution,
            @PathVariable ShortListId id,
            @Valid @RequestBody RenameShortListRequest request,
            Actor actor) {
        keeping.rename(institution, id, request.wanted(), actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void delete(@PathVariable InstitutionId institution, @PathVariable ShortListId id, Actor actor) {
        keeping.delete(institution, id, actor);
    }

    /** Adds a doctor, or changes the note over the version that was read; at most 200 a list. */
    @PutMapping("/{id}/entries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void put(
            @PathVariable InstitutionId institution,
            @PathVariable ShortListId id,
            @Valid @RequestBody EntryRequest entry,
            Actor actor) {
        keeping.put(institution, id, entry.wanted(), actor);
    }

    @DeleteMapping("/{id}/entries/{doctor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void remove(
            @PathVariable InstitutionId institution,
            @PathVariable ShortListId id,
            @PathVariable DoctorId doctor,
            Actor actor) {
        keeping.remove(institution, id, doctor, actor);
    }

    /** The purpose is kept in the audit. */
    @GetMapping(path = "/{id}/export", produces = XLSX)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    ResponseEntity<byte[]> export(
            @PathVariable InstitutionId institution,
            @PathVariable ShortListId id,
            @RequestParam @NotBlank @Size(min = 3, max = 200) String purpose,
            Actor actor) {
        var file = ContentDisposition.attachment().filename("shortlist.xlsx").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(downloading.download(institution, id, purpose.strip(), actor));
    }

    record ShortListRequest(@NotBlank @Size(max = 120) String title) {}

    /** @param version of the list that was read */
    record RenameShortListRequest(
            @NotBlank @Size(max = 120) String title,
            @NotNull Integer version) {

        KeepingShortLists.Title wanted() {
            return new KeepingShortLists.Title(title.strip(), version);
        }
    }

    record NewShortListResponse(ShortListId id) {}

    /**
     * @param note no patient data
     * @param version of the entry that was read, left out: the doctor is not there yet
     */
    record EntryRequest(
            @NotNull DoctorId doctor,
            @Nullable @Size(max = 500) String note,
            @Nullable Integer version) {

        KeepingShortLists.Wanted wanted() {
            return new KeepingShortLists.Wanted(doctor, note == null ? "" : note.strip(), version);
        }
    }
}
