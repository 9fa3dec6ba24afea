package kg.daryger.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.domain.Cursors.Place;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.shared.Language;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Visitors read 1,000 hits whichever way they turn the pages; who is signed in and the directory's machines read on by cursor. */
@DarygerTest
class DepthTests {

    private static final Viewer SIGNED_IN = new Viewer(Audience.PUBLIC, PersonId.fresh(), Set.of());

    @Autowired
    TestDoctors doctors;

    @Autowired
    SearchingDoctors searching;

    @Autowired
    ReadingSearch reading;

    @Autowired
    Cursors cursors;

    @BeforeEach
    void three() {
        if (searching.search(Viewer.PUBLIC, asked(20, null)).total() == 0) {
            for (int i = 0; i < 3; i++) {
                doctors.sketch()
                        .in("VU", "OCEANIA", null)
                        .everythingVisible("PUBLIC")
                        .published();
            }
        }
        await().untilAsserted(() -> assertThat(
                        searching.search(Viewer.PUBLIC, asked(20, null)).total())
                .isEqualTo(3));
    }

    @Test
    void aVisitorsCursorEndsAtTheThousandthHit() {
        assertThat(searching.search(Viewer.PUBLIC, asked(2, readSoFar(998))).hits())
                .hasSize(2);
        assertThatThrownBy(() -> searching.search(Viewer.PUBLIC, asked(3, readSoFar(998))))
                .isInstanceOf(TooDeep.class);
        assertThatThrownBy(() -> searching.search(Viewer.PUBLIC, asked(1, readSoFar(1_000))))
                .isInstanceOf(TooDeep.class);
    }

    @Test
    void othersReadOnByCursor() {
        assertThat(searching.search(SIGNED_IN, asked(2, readSoFar(250_000))).hits())
                .hasSize(2);
        assertThat(searching.directory(asked(2, readSoFar(250_000))).hits()).hasSize(2);
    }

    @Test
    void byPageNobodyReadsFurther() {
        assertThatThrownBy(() -> reading.read(Map.of(), Language.RU, new Part(10, 100, null, false)))
                .isInstanceOf(TooDeep.class);
        assertThat(reading.read(Map.of(), Language.RU, new Part(9, 100, null, false)))
                .isNotNull();
    }

    /** A cursor behind the first of them, as if so many had been read. */
    private String readSoFar(int seen) {
        var search = asked(1, null);
        var identity = List.of(search.identity(), Audience.PUBLIC).toString();
        var next = searching.search(Viewer.PUBLIC, search).next();
        assertThat(next).isNotNull();
        return cursors.write(new Place(seen, cursors.read(next, identity).after()), identity);
    }

    private DoctorSearch asked(int size, @Nullable String cursor) {
        return reading.read(
                Map.of("country", List.of("VU"), "sort", List.of("name")),
                Language.RU,
                new Part(0, size, cursor, false));
    }
}
