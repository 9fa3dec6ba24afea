package kg.daryger.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.change.Change;
import kg.daryger.change.ChangePosition;
import kg.daryger.credential.TestCredentials;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.TestDoctors.Made;
import kg.daryger.doctor.domain.PublishingProfile;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.matching.TestProposals;
import kg.daryger.matching.domain.CandidateTable.Standing;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.Needs;
import kg.daryger.need.TestNeeds;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.TestOffers;
import kg.daryger.offer.domain.OfferTerms;
import kg.daryger.offer.domain.WritingOffer;
import kg.daryger.shared.HelpKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is chosen by the candidate table is the same as whoever is chosen from all published doctors. */
@DarygerTest
class CandidatesTests {

    private static final NeedTerms TALK = TestNeeds.terms(HelpKind.LECTURE, "sp-pulmonology");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Ranking ranking;

    @Autowired
    Candidates candidates;

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
    TestDoctors registered;

    @Autowired
    TestCredentials credentials;

    @Autowired
    TestProposals proposals;

    @Autowired
    TestOffers offers;

    @Autowired
    WritingOffer writing;

    @Autowired
    PublishingProfile profiles;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Transactional // nothing of it stays
    void theTableChoosesTheSameAsAllPublishedDoctorsForAnyNeed(long seed) {
        awaitFilled();
        var random = new Random(seed);
        var ids = invented.doctors(120, random);
        var asked = needs.find(invented.needs(40, random)).values().stream()
                .map(need -> need.terms())
                .toList();
        assertSame(asked); // they are waiting in the feed
        follow(ids);
        assertSame(asked); // they are in the table
        assertThat(asked)
                .as("what is chosen by index is a small part")
                .filteredOn(need -> table.meeting(need).size() < ids.size() / 3)
                .hasSizeGreaterThan(asked.size() / 2);
        assertThat(asked.stream().mapToInt(need -> ranking.forNeed(need).size()).sum())
                .as("somebody fits")
                .isGreaterThan(100);

        var paused = InventedMatches.some(ids, 5, random);
        invented.each("update doctor_profile set state = 'PAUSED' where id = any(:ids::uuid[])", paused);
        assertSame(asked); // the table has not heard of it
        assertThat(asked)
                .allSatisfy(need -> assertThat(ranking.forNeed(need))
                        .extracting(Match::doctor)
                        .doesNotContainAnyElementsOf(paused));
    }

    @Test
    @Transactional
    void aDoctorFindsTheSameNeedsAsAmongAllOpenOnes() {
        var random = new Random(4);
        var ids = invented.doctors(100, random);
        invented.needs(80, random);
        var open = needs.open();

        assertThat(ids).allSatisfy(id -> assertThat(ranking.forDoctor(id)).isEqualTo(ranking.forDoctor(id, open)));
        assertThat(ids.stream().mapToInt(id -> ranking.forDoctor(id).size()).sum())
                .isGreaterThan(100);
    }

    @Test
    void whoIsNewIsFoundAtOnceAndSoonInTheTable() {
        var doctor = proposals.verifiedDoctor();

        assertThat(chosen(TALK)).contains(doctor.id());
        awaitInTable(doctor.id());
    }

    @Test
    void whoPausesIsOutAtOnceAndSoonOutOfTheTable() {
        var doctor = inTable();

        profiles.pause(doctor.actor());

        assertThat(chosen(TALK)).doesNotContain(doctor.id());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(table.all()).doesNotContain(doctor.id()));
    }

    @Test
    void whoWithdrawsTheConsentToBeAskedIsOutAtOnceAndSoonOutOfTheTable() {
        var doctor = inTable();

        consents.decide(doctor.actor(), ConsentPurpose.INVITATIONS, false);

        assertThat(chosen(TALK)).doesNotContain(doctor.id());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(table.all()).doesNotContain(doctor.id()));
    }

    @Test
    void whoseCredentialIsCheckedIsFoundAtOnceAndSoonInTheTable() {
        var doctor = registered.published();
        awaitInTable(doctor.id());
        assertThat(table.meeting(TALK)).as("nothing is checked yet").doesNotContain(doctor.id());

        credentials.bind(doctor);
        var licence = credentials.submitted(doctor, null);
        awaitMeeting(TALK, doctor.id()); // on condition: the check is running
        remove(doctor.id()); // what comes from now on comes by the check
        credentials.check(licence.id());

        assertThat(chosen(TALK)).contains(doctor.id());
        awaitMeeting(TALK, doctor.id());
    }

    @Test
    void anOfferInAnotherFieldIsFoundAsLongAsItIsOpen() {
        var doctor = inTable();
        var other = TestNeeds.terms(HelpKind.LECTURE, "sp-dermatovenereology");
        assertThat(chosen(other)).doesNotContain(doctor.id());

        var offer = offers.open(doctor, terms("sp-dermatovenereology"));

        assertThat(chosen(other)).contains(doctor.id());
        awaitMeeting(other, doctor.id());
        writing.withdraw(doctor.actor(), offer.id(), offer.version());
        assertThat(chosen(other)).doesNotContain(doctor.id());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(table.meeting(other)).doesNotContain(doctor.id()));
    }

    @Test
    void aMissingTableIsFilledAnewAndMeanwhileAllAreAsked() {
        var doctor = inTable();

        transaction.executeWithoutResult(status -> {
            // the order in which the feed takes them: its place first
            jdbc.sql("delete from match_candidate_feed").update();
            jdbc.sql("delete from match_candidate").update();
            assertThat(candidates.forNeed(TALK)).isEqualTo(doctors.published());
        });

        assertThat(chosen(TALK)).contains(doctor.id());
        awaitFilled();
        assertThat(table.all()).contains(doctor.id());
    }

    @Test
    void aTableThatWasLeftHalfFilledOrOfAnOlderKindIsFilledAnew() {
        var doctor = inTable();
        for (var left : List.of("complete = false", "version = 0")) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("update match_candidate_feed set " + left).update();
                table.remove(Set.of(doctor.id()));
                assertThat(candidates.forNeed(TALK)).isEqualTo(doctors.published());
            });
            awaitInTable(doctor.id());
            awaitFilled();
        }
    }

    @Test
    void afterACrashTheFeedIsReadOnFromWhereTheRowsAre() {
        var before = awaitFilled().position();
        var doctor = inTable();

        transaction.executeWithoutResult(status -> {
            table.locked();
            table.remove(Set.of(doctor.id()));
            table.advance(before);
            assertThat(chosen(TALK)).as("waiting in the feed").contains(doctor.id());
        });

        awaitInTable(doctor.id());
    }

    @Test
    @Transactional
    void anOlderBatchOfAnotherNodeChangesNothing() {
        var far = new ChangePosition(Long.MAX_VALUE, 1);
        refreshing.apply(List.of(), far);
        var doctor = DoctorId.fresh();

        refreshing.apply(List.of(new Change("doctor", doctor.value())), new ChangePosition(7, 7));

        assertThat(table.standing().map(Standing::position)).contains(far);
    }

    private Set<DoctorId> chosen(NeedTerms need) {
        var ids = new HashSet<DoctorId>();
        ranking.forNeed(need).forEach(match -> ids.add(match.doctor()));
        return ids;
    }

    private Made inTable() {
        var doctor = proposals.verifiedDoctor();
        awaitInTable(doctor.id());
        return doctor;
    }

    private void awaitMeeting(NeedTerms need, DoctorId doctor) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(table.meeting(need)).contains(doctor));
    }

    private void remove(DoctorId doctor) {
        transaction.executeWithoutResult(status -> {
            table.locked();
            table.remove(Set.of(doctor));
        });
    }

    private void awaitInTable(DoctorId doctor) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(table.all()).contains(doctor));
    }

    private Standing awaitFilled() {
        return await().atMost(PATIENCE)
                .until(table::standing, found -> found.filter(Standing::usable).isPresent())
                .orElseThrow();
    }

    private void assertSame(List<NeedTerms> asked) {
        var all = doctors.published();
        assertThat(asked).allSatisfy(need -> assertThat(ranking.forNeed(need)).isEqualTo(ranking.forNeed(need, all)));
    }

    /** As the feed does it, in the test's own transaction. */
    private void follow(List<DoctorId> ids) {
        refreshing.refresh(ids);
        table.advance(new ChangePosition(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    private static OfferTerms terms(String specialty) {
        var like = TestOffers.terms(HelpKind.LECTURE, 3, null);
        return new OfferTerms(
                like.kind(),
                like.title(),
                like.description(),
                specialty,
                List.of(),
                like.languages(),
                like.mode(),
                null,
                null,
                like.capacity(),
                like.leadDays(),
                false,
                null,
                OfferView.Details.NONE);
    }
}
