package kg.daryger.institution.domain;

import kg.daryger.institution.Institutions.RoomKind;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a room.
 *
 * @param link of the room's own meeting, https; null: none
 */
public record RoomContent(
        String name,
        RoomKind kind,
        int seats,
        boolean screen,
        boolean camera,
        @Nullable String link) {}
