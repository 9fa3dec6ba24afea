package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is bound, what was checked, what waits in the verifiers' queue. */
final class DemoCredentials {

    static final int WAITING = 15;

    private static final Map<String, String> REGISTERS =
            Map.of("GB", "GMC", "US", "NPI", "DE", "LANR", "AE", "DHA", "TR", "TTB", "RU", "FRMR", "KZ", "EISZ");
    private static final List<String> METHODS =
            List.of("STATE_ID", "MAIL_TO_PUBLISHED_ADDRESS", "VIDEO_CALL", "SEEN_AT_EMBASSY");

    /** What else can become of a credential, one after the other. */
    private static final List<String> OTHERWISE =
            List.of("DRAFT", "MORE_ASKED", "NOT_CHECKABLE", "REJECTED", "EXPIRED", "REVOKED");

    private final DemoWorld world;
    private final UUID verifier;
    private int unchecked;
    private int others;

    DemoCredentials(DemoWorld world, UUID verifier) {
        this.world = world;
        this.verifier = verifier;
    }

    void of(UUID doctor, DemoPlace place, Theme theme, boolean checked) {
        if (checked) {
            bind(doctor);
            checked(doctor, place, theme);
            return;
        }
        unchecked++;
        var submitted = unchecked % 3 != 0;
        world.row("doctor_verification", "doctor_id", doctor, "identity_bound", submitted);
        if (submitted) {
            world.row(
                    "identity_binding",
                    cells("doctor_id", doctor, "version", 1, "method", world.pick(METHODS)),
                    cells("bound_on", world.today().minusDays(world.between(5, 25)), "officer", verifier));
            open(doctor, place, theme);
        }
    }

    private void bind(UUID doctor) {
        world.row(
                "identity_binding",
                cells("doctor_id", doctor, "version", 1, "method", world.pick(METHODS)),
                cells("bound_on", world.today().minusDays(world.between(30, 90)), "officer", verifier));
        world.row("doctor_verification", "doctor_id", doctor, "identity_bound", true);
    }

    /** A specialist certificate always; a licence checked at the register more often than not. */
    private void checked(UUID doctor, DemoPlace place, Theme theme) {
        var kinds = new ArrayList<>(List.of("SPECIALIST_CERTIFICATE"));
        if (place.equals(DemoPlace.LEIPZIG) || world.chance(65)) {
            kinds.add("FULL_LICENCE");
        }
        for (int position = 0; position < kinds.size(); position++) {
            var kind = kinds.get(position);
            var on = world.today().minusDays(world.between(6, 28));
            var until = kind.equals("FULL_LICENCE") ? world.today().plusDays(world.between(15, 900)) : null;
            var level = kind.equals("FULL_LICENCE") || world.chance(60) ? "SOURCE_CHECKED" : "DOCUMENT_SEEN";
            write(doctor, place, theme, new Sheet(kind, "CHECKED", level, until));
            world.row(
                    "doctor_checked_credential",
                    cells("doctor_id", doctor, "place", position, "kind", kind, "country", place.country()),
                    cells("level", level, "checked_on", on, "valid_until", until));
        }
    }

    private void open(UUID doctor, DemoPlace place, Theme theme) {
        var waiting = world.rows("credential").stream()
                .filter(row -> List.of("SUBMITTED", "IN_REVIEW").contains(row.get("state")))
                .count();
        var state = waiting < WAITING
                ? (waiting % 5 == 4 ? "IN_REVIEW" : "SUBMITTED")
                : OTHERWISE.get(others++ % OTHERWISE.size());
        var kind = world.pick(List.of("DIPLOMA", "FULL_LICENCE"));
        var level = List.of("EXPIRED", "REVOKED").contains(state) ? "SOURCE_CHECKED" : null;
        var until = state.equals("EXPIRED") ? world.today().minusDays(9) : null;
        write(doctor, place, theme, new Sheet(kind, state, level, until));
    }

    private record Sheet(
            String kind,
            String state,
            @Nullable String level,
            @Nullable LocalDate until) {

        boolean decided() {
            return !List.of("DRAFT", "SUBMITTED", "IN_REVIEW").contains(state);
        }
    }

    private void write(UUID doctor, DemoPlace place, Theme theme, Sheet sheet) {
        var register = REGISTERS.get(place.country());
        var submitted = world.daysAgo(world.between(sheet.decided() ? 29 : 1, sheet.decided() ? 37 : 16));
        world.row(
                "credential",
                cells("id", world.id(), "version", 1, "doctor_id", doctor, "kind", sheet.kind()),
                cells("identifier_system", register),
                cells("identifier_value", register == null ? null : "DEMO-" + world.between(100_000, 999_999)),
                cells("country", place.country(), "body", "Демонстрационная палата врачей"),
                cells("specialty", theme.specialty()),
                cells("valid_from", world.today().minusDays(world.between(1_000, 4_000))),
                cells("valid_until", sheet.until(), "state", sheet.state(), "level", sheet.level()),
                cells("submitted_at", sheet.state().equals("DRAFT") ? null : submitted),
                cells("decided_at", sheet.decided() ? world.daysAgo(6) : null),
                cells("reviewer", sheet.decided() || sheet.state().equals("IN_REVIEW") ? verifier : null),
                cells("reason", reason(sheet.state())),
                cells(
                        "due_on",
                        sheet.state().equals("MORE_ASKED") ? world.today().plusDays(20) : null));
    }

    private static @Nullable String reason(String state) {
        return switch (state) {
            case "MORE_ASKED" -> "Пришлите, пожалуйста, вторую страницу с печатью.";
            case "NOT_CHECKABLE" -> "Регистр страны сейчас не отвечает; повторим проверку.";
            case "REJECTED" -> "Имя в документе отличается от имени в профиле.";
            case "REVOKED" -> "Регистр сообщил, что лицензия больше не действует.";
            default -> null;
        };
    }
}
