package kg.daryger.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.daryger.DarygerTest;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.TestEvents;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.Institutions.RoomKind;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.search.engine.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event is found as far as it reaches, by the names of those speakers who show theirs to the same readers. */
@DarygerTest
class HiddenEventTests {

    /** By component of an event what would give it away. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            entry("title", "аглави"),
            entry("description", "text=описан"),
            entry("hosts", "Пробная больница"),
            entry("online", "mode=ONLINE"),
            entry("languages", "spokenLanguage=ky"),
            entry("start", "\"at\""),
            entry("time", "20"),
            // of a speaker who shows the name
            entry("speakers", "Төлөмүш"));

    private static final Map<String, String> SHOWN_TO_NOBODY = Map.ofEntries(
            entry("id", Traces.NEVER),
            entry("uid", "@"),
            entry("sequence", "sequence"),
            entry("kind", "LECTURE"),
            entry("status", "SCHEDULED"),
            entry("reach", "PUBLIC"),
            entry("end", "\"end\""),
            entry("seats", "9773"),
            entry("origin", "\"origin\""),
            entry("handsOn", "handsOn"),
            entry("place", "местов"),
            entry("rooms", "Room"),
            entry("parts", "parts"),
            entry("linkPerson", "сынаков"),
            entry("createdBy", "Сынаков"),
            entry("series", "series"),
            entry("recurrenceId", "recurrenceId"),
            // beside the event itself
            entry("join link", "тайнаяссылка"),
            entry("officer's comment", "возвратно"));

    private static final Set<String> BESIDE = Set.of("join link", "officer's comment");

    @Autowired
    TestEvents events;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    Traces traces;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(EventStatus.class)
    void anEventIsFoundAsFarAsItReachesAndNoFurther(EventStatus status) {
        var event = event(DoctorField.NAME, "PUBLIC");
        for (var reach : Reach.values()) {
            for (var narrow : List.of(Reach.INVITED, Reach.INSTITUTIONS)) {
                jdbc.sql("update event set hands_on = true, status = ?, reach = ?, narrow_reach = ? where id = ?")
                        .params(status.name(), reach.name(), narrow.name(), event)
                        .update();
                var seen = traces.of(DocumentKind.EVENT, event);
                assertThat(seen.keySet())
                        .as("%s reaching %s, %s when returned", status, reach, narrow)
                        .containsExactlyInAnyOrderElementsOf(readers(status, reach, narrow));
            }
        }
    }

    /** As the product says it; the code under test is not asked. */
    private static Set<Audience> readers(EventStatus status, Reach reach, Reach narrow) {
        if (status == EventStatus.DRAFT || status == EventStatus.CANCELLED) {
            return Set.of();
        }
        if (status == EventStatus.PROVISIONAL) {
            return Set.of(Audience.MINISTRY);
        }
        return switch (reach) {
            case PUBLIC -> EnumSet.allOf(Audience.class);
            case INSTITUTIONS -> Set.of(Audience.MINISTRY, Audience.INSTITUTIONS);
            case PUBLIC_ASKED ->
                narrow == Reach.INSTITUTIONS
                        ? Set.of(Audience.MINISTRY, Audience.INSTITUTIONS)
                        : Set.of(Audience.MINISTRY);
            case INVITED -> Set.of(Audience.MINISTRY);
        };
    }

    @ParameterizedTest
    @EnumSource(DoctorField.class)
    void anEventTellsNothingOfItsSpeakersThatTheyHide(DoctorField field) {
        for (var level : Traces.LEVELS) {
            var seen = traces.of(DocumentKind.EVENT, event(field, level));
            assertThat(seen).containsOnlyKeys(Audience.values());
            for (var audience : Audience.values()) {
                // the place is the host's
                var found = Traces.found(seen.get(audience), Traces.of(field).filter(trace -> !trace.equals("place")));
                // an event says who speaks, and nothing else of that person
                assertThat(found.isEmpty())
                        .as("%s at %s for %s: %s", field, level, audience, found)
                        .isEqualTo(field != DoctorField.NAME || !Traces.opens(level, audience));
            }
        }
    }

    @Test
    void everyPartOfAnEventIsWhereItMayBeAndNowhereElse() {
        var seen = traces.of(DocumentKind.EVENT, event(DoctorField.NAME, "PUBLIC"));

        assertThat(seen).containsOnlyKeys(Audience.values());
        seen.forEach((audience, everything) -> {
            Traces.assertShown(audience, everything, SHOWN);
            Traces.assertHidden(audience, everything, SHOWN_TO_NOBODY);
        });
    }

    @Test
    void everyPartOfAnEventSaysWhoMayFindIt() {
        assertThat(Traces.named(SHOWN, SHOWN_TO_NOBODY))
                .containsAll(BESIDE)
                .filteredOn(part -> !BESIDE.contains(part))
                .containsExactlyInAnyOrderElementsOf(Traces.parts(EventView.class));
    }

    @Test
    void anInstitutionsDocumentIsTheSameForAllAndNamesNobody() {
        var house = institutions.fresh();
        institutions.askHead(house.id());
        institutions.admit(house.id(), StaffRole.COORDINATOR);
        institutions.room(house.id(), RoomKind.values()[0]);
        var seen = traces.of(DocumentKind.INSTITUTION, house.id().value());

        assertThat(seen).containsOnlyKeys(Audience.values());
        assertThat(Set.copyOf(seen.values())).hasSize(1);
        assertThat(Traces.found(
                        seen.get(Audience.MINISTRY),
                        Stream.of("ынаков", "Synakov", "@", "Room", "head", "nameKey=", "nameStart=")))
                .isEmpty();
    }

    private UUID event(DoctorField field, String level) {
        var speaker = traces.doctor(field, level);
        var house = institutions.fresh();
        var event = events.lecture(speaker.id())
                .at(house.id())
                .rooms(institutions.room(house.id(), RoomKind.values()[0]))
                .seats(9773)
                .scheduledBy(house.head())
                .value();
        jdbc.sql("""
                        update event set reach = 'PUBLIC', asked_at = now(), decided_at = now(), link_url = 'https://meet.example/тайнаяссылка',
                            title = '{"original": "ru", "texts": {"ru": "Заглавие"}}',
                            description = '{"original": "ru", "texts": {"ru": "Описание"}}',
                            place = '{"original": "ru", "texts": {"ru": "Местовое"}}',
                            officer_comment = 'Возвратное' where id = ?
                        """).param(event).update();
        return event;
    }
}
