package kg.daryger.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The rows to be written, and chance that is the same every time: all dates follow from one instant, the rest from a seed. */
final class DemoWorld {

    static final long SEED = 20261122;

    /** In the order in which rows can refer to each other. */
    static final List<String> TABLES = List.of(
            "person",
            "account",
            "account_role",
            "participant",
            "consent",
            "doctor_profile",
            "doctor_expertise",
            "doctor_skill",
            "doctor_language",
            "doctor_availability",
            "doctor_weekly_hours",
            "doctor_travel_window",
            "doctor_visibility",
            "doctor_visible_field",
            "doctor_verification",
            "doctor_checked_credential",
            "identity_binding",
            "credential",
            "room",
            "equipment",
            "teaching_hours",
            "need",
            "offer",
            "offer_member",
            "event",
            "event_speaker",
            "event_host",
            "booking",
            "clearance",
            "outcome",
            "outcome_profession",
            "registration",
            "proposal",
            "proposal_doctor",
            "proposal_slot");

    private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final Random random = new Random(SEED);
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new HashMap<>();
    private final Instant now;
    private long made;

    DemoWorld(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Actor.BISHKEK);
    }

    Instant daysAgo(int days) {
        return now.minus(days, ChronoUnit.DAYS);
    }

    /** A UUIDv7 that the seed alone decides. */
    UUID id() {
        made++;
        var high = ((EPOCH + made) << 16) | 0x7000 | (random.nextInt() & 0x0fff);
        return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A few columns with their values, so that a long row reads in lines. */
    record Cells(List<@Nullable Object> pairs) {}

    /** @param pairs column, value, column, value … */
    static Cells cells(@Nullable Object... pairs) {
        return new Cells(Arrays.asList(pairs));
    }

    /** @param given column, value, column, value …, also in {@link #cells} */
    void row(String table, @Nullable Object... given) {
        var flat = new ArrayList<@Nullable Object>();
        for (var one : given) {
            if (one instanceof Cells some) {
                flat.addAll(some.pairs());
            } else {
                flat.add(one);
            }
        }
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < flat.size(); i += 2) {
            row.put(String.valueOf(flat.get(i)), flat.get(i + 1));
        }
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    List<Map<String, @Nullable Object>> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Text as jsonb; the languages that are empty are left out. */
    static Map<String, Object> text(String russian, String kyrgyz, String english) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("ru", russian);
        if (!kyrgyz.isEmpty()) {
            texts.put("ky", kyrgyz);
        }
        if (!english.isEmpty()) {
            texts.put("en", english);
        }
        return Map.of("original", "ru", "texts", texts);
    }
}
