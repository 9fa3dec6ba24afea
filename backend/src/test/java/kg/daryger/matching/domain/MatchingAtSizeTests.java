package kg.daryger.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.need.NeedId;
import kg.daryger.need.Needs;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many doctors and needs: chosen by index is the same as chosen from all, and the output says what both take. The times are
 * for docs/benchmarks.md; nothing fails because of them.
 */
@DarygerTest
@Tag("long")
class MatchingAtSizeTests {

    private static final int ASKED = 12;
    private static final int WARMING = 2;

    @Autowired
    Ranking ranking;

    @Autowired
    MatchesShown shown;

    @Autowired
    CandidateTable table;

    @Autowired
    RefreshingCandidates refreshing;

    @Autowired
    InventedMatches invented;

    @Autowired
    Doctors doctors;

    @Autowired
    Needs needs;

    @Autowired
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({"300, 60", "10000, 60", "10000, 1000"})
    @Transactional // nothing of it stays
    void theSameAreFoundByIndexAndAmongAll(int size, int open) {
        table.begin();
        table.complete();
        var random = new Random(5);
        var ids = invented.doctors(size, random);
        var began = System.nanoTime();
        refreshing.refresh(ids);
        var writing = System.nanoTime() - began;
        table.advance(new ChangePosition(Long.MAX_VALUE, Long.MAX_VALUE));
        var asked = invented.needs(open, random).subList(0, ASKED);
        var name = size + " doctors, " + open + " needs: ";
        System.out.printf("%sthe table is written in %d ms%n", name, writing / 1_000_000);
        forNeeds(name, asked);
        forDoctors(name, ids.stream().filter(doctors.published()::contains).toList());
    }

    private void forNeeds(String name, List<NeedId> asked) {
        var officer = accounts.with(Role.SCHEDULER);
        var viewer = doctors.viewerFor(officer);
        var all = new Times(name + "who fits a need, among all, all of them seen");
        var ranked = new Times(name + "who fits a need, by index, ranked");
        var answer = new Times(name + "who fits a need, by index, as the page gets it");
        for (var id : asked) {
            var terms = needs.find(id).orElseThrow().terms();
            var before = all.of(() -> {
                var found = ranking.forNeed(terms, doctors.published());
                doctors.seenBy(viewer, found.stream().map(Match::doctor).toList());
                return found;
            });
            assertThat(ranked.of(() -> ranking.forNeed(terms))).isEqualTo(before);
            answer.of(() -> shown.forNeed(officer, id));
        }
        all.tell();
        ranked.tell();
        answer.tell();
    }

    private void forDoctors(String name, List<DoctorId> ids) {
        var all = new Times(name + "needs for a doctor, among all");
        var ranked = new Times(name + "needs for a doctor, by index");
        for (var id : ids.subList(0, 4 * ASKED)) {
            var before = all.of(() -> ranking.forDoctor(id, needs.open()));
            assertThat(ranked.of(() -> ranking.forDoctor(id))).isEqualTo(before);
        }
        all.tell();
        ranked.tell();
    }

    /** Without the first ones, which warm up. */
    private record Times(String what, List<Long> nanos) {

        Times(String what) {
            this(what, new ArrayList<>());
        }

        <T> T of(Supplier<T> asked) {
            var began = System.nanoTime();
            var answer = asked.get();
            nanos.add(System.nanoTime() - began);
            return answer;
        }

        void tell() {
            var sorted = nanos.stream().skip(WARMING).sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.1f ms, worst %.1f ms%n",
                    what,
                    ms(sorted.get(sorted.size() / 2)),
                    ms(sorted.getLast()));
        }

        private static double ms(long nanos) {
            return nanos / 1e6;
        }
    }
}
