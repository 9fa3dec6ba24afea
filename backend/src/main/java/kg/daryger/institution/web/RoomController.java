package kg.daryger.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.RoomKind;
import kg.daryger.institution.Institutions.RoomView;
import kg.daryger.institution.RoomId;
import kg.daryger.institution.domain.ArrangingRooms;
import kg.daryger.institution.domain.RoomContent;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/institutions/{institution}/rooms")
class RoomController {

    private final Institutions institutions;
    private final ArrangingRooms arranging;

    RoomController(Institutions institutions, ArrangingRooms arranging) {
        this.institutions = institutions;
        this.arranging = arranging;
    }

    @GetMapping
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    List<RoomResponse> rooms(@PathVariable InstitutionId institution, Actor actor) {
        institutions.requireActingFor(actor, institution);
        return institutions.rooms(institution).stream().map(RoomResponse::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    NewRoomResponse open(@PathVariable InstitutionId institution, @Valid @RequestBody RoomRequest room, Actor actor) {
        return new NewRoomResponse(arranging.open(institution, room.content(), actor));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void change(
            @PathVariable InstitutionId institution,
            @PathVariable RoomId id,
            @Valid @RequestBody RoomRequest room,
            Actor actor) {
        arranging.change(institution, id, room.content(), actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    void close(@PathVariable InstitutionId institution, @PathVariable RoomId id, Actor actor) {
        arranging.close(institution, id, actor);
    }

    /** @param link of the room's own meeting */
    record RoomRequest(
            @NotBlank @Size(max = 120) String name,
            @NotNull RoomKind kind,
            @NotNull @Min(0) @Max(5000) Integer seats,
            @NotNull Boolean screen,
            @NotNull Boolean camera,

            @Nullable @Pattern(regexp = "https://[^\\s\"<>]{3,500}")
            String link) {

        RoomContent content() {
            return new RoomContent(name.strip(), kind, seats, screen, camera, link);
        }
    }

    record NewRoomResponse(RoomId id) {}

    record RoomResponse(
            RoomId id,
            String name,
            RoomKind kind,
            int seats,
            boolean screen,
            boolean camera,
            @Nullable String link) {

        static RoomResponse of(RoomView room) {
            return new RoomResponse(
                    room.id(), room.name(), room.kind(), room.seats(), room.screen(), room.camera(), room.link());
        }
    }
}
