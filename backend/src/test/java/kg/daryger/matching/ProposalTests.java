package kg.daryger.matching;

import static kg.daryger.matching.TestProposals.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kg.daryger.DarygerTest;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.Overlapping;
import kg.daryger.matching.domain.AcceptingProposal;
import kg.daryger.matching.domain.AlreadyAnswered;
import kg.daryger.matching.domain.AlreadyProposed;
import kg.daryger.matching.domain.AnsweringProposal;
import kg.daryger.matching.domain.BeginningProposal;
import kg.daryger.matching.domain.DeclineReason;
import kg.daryger.matching.domain.SendingProposal.Wish;
import kg.daryger.matching.domain.SlotInThePast;
import kg.daryger.matching.domain.SlotNotOffered;
import kg.daryger.need.NeedState;
import kg.daryger.need.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal from invitation to event, and everything that must not happen on the way. */
@DarygerTest
class ProposalTests {

    @Autowired
    TestProposals proposals;

    @Autowired
    Proposals directory;

    @Autowired
    AcceptingProposal accepting;

    @Autowired
    AnsweringProposal answering;

    @Autowired
    BeginningProposal beginning;

    @Autowired
    Agenda agenda;

    @Autowired
    Needs needs;

    @Test
    void acceptingASlotSchedulesTheEventAndMatchesTheNeed() {
        var sent = proposals.invitation();

        accepting.accept(sent.doctor().actor(), sent.id(), slot(7));

        var proposal = directory.find(sent.id()).orElseThrow();
        assertThat(proposal.state()).isEqualTo(ProposalState.SCHEDULED);
        assertThat(needs.find(sent.need().id()).orElseThrow().state()).isEqualTo(NeedState.MATCHED);
        var event = agenda.ofOrigin(sent.id().value()).orElseThrow();
        assertThat(event.status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(event.start()).isEqualTo(slot(7).planned().start());
        assertThat(event.speakers()).containsExactly(sent.doctor().id());
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        var sent = proposals.invitation();
        Callable<Boolean> accept = () -> {
            try {
                accepting.accept(sent.doctor().actor(), sent.id(), slot(7));
                return true;
            } catch (AlreadyAnswered second) {
                return false;
            }
        };

        assertThat(atOnce(List.of(accept, accept, accept))).containsExactlyInAnyOrder(true, false, false);
    }

    @Test
    void aDoctorIsNotBookedTwiceAtTheSameTime() {
        var doctor = proposals.verifiedDoctor();
        var first = proposals.invitation(doctor, slot(9));
        var second = proposals.invitation(doctor, slot(9));
        accepting.accept(doctor.actor(), first.id(), slot(9));

        assertThatThrownBy(() -> accepting.accept(doctor.actor(), second.id(), slot(9)))
                .isInstanceOf(Overlapping.class);
        assertThat(directory.find(second.id()).orElseThrow().state()).isEqualTo(ProposalState.SENT);
        assertThat(needs.find(second.need().id()).orElseThrow().state()).isEqualTo(NeedState.PUBLISHED);
    }

    @Test
    void onlyAProposedSlotCanBePicked() {
        var sent = proposals.invitation();

        assertThatThrownBy(() -> accepting.accept(sent.doctor().actor(), sent.id(), slot(8)))
                .isInstanceOf(SlotNotOffered.class);
    }

    @Test
    void aTimeInThePastIsRefused() {
        var doctor = proposals.verifiedDoctor();

        assertThatThrownBy(() -> proposals.invitation(doctor, slot(-1))).isInstanceOf(SlotInThePast.class);
    }

    @Test
    void askingForOtherDatesHandsTheTurnBack() {
        var sent = proposals.invitation();

        answering.askOtherSlots(sent.doctor().actor(), sent.id());
        assertThat(directory.find(sent.id()).orElseThrow().waitsForInstitution())
                .isTrue();

        answering.proposeSlots(sent.coordinator(), sent.id(), List.of(slot(20), slot(21)));
        accepting.accept(sent.doctor().actor(), sent.id(), slot(21));

        assertThat(directory.find(sent.id()).orElseThrow().state()).isEqualTo(ProposalState.SCHEDULED);
    }

    @Test
    void withoutSlotsTheDoctorNamesTimesAndTheInstitutionPicks() {
        var sent = proposals.invitation(proposals.verifiedDoctor());

        answering.proposeSlots(sent.doctor().actor(), sent.id(), List.of(slot(12)));
        accepting.accept(sent.coordinator(), sent.id(), slot(12));

        assertThat(directory.find(sent.id()).orElseThrow().state()).isEqualTo(ProposalState.SCHEDULED);
    }

    @Test
    void aDeclinedProposalSaysWhyAndLeavesTheNeedOpen() {
        var sent = proposals.invitation();

        answering.decline(sent.doctor().actor(), sent.id(), DeclineReason.NO_TIME);

        var proposal = directory.find(sent.id()).orElseThrow();
        assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
        assertThat(proposal.declineReason()).isEqualTo("NO_TIME");
        assertThat(needs.find(sent.need().id()).orElseThrow().state()).isEqualTo(NeedState.PUBLISHED);
        assertThatThrownBy(() -> accepting.accept(sent.doctor().actor(), sent.id(), slot(7)))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void theSameDoctorIsNotAskedTwiceForANeed() {
        var sent = proposals.invitation();
        var again = new Wish(
                sent.need().id(),
                null,
                Direction.INSTITUTION_INVITES,
                List.of(sent.doctor().id()),
                List.of(slot(8)),
                true);

        assertThatThrownBy(() -> beginning.invite(sent.coordinator(), again)).isInstanceOf(AlreadyProposed.class);
    }

    @Test
    void aCancelledEventOpensTheNeedAgain() {
        var sent = proposals.invitation();
        accepting.accept(sent.doctor().actor(), sent.id(), slot(7));
        var event = agenda.ofOrigin(sent.id().value()).orElseThrow();

        agenda.cancel(event.id(), "Заболел", sent.coordinator());

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(
                                needs.find(sent.need().id()).orElseThrow().state())
                        .isEqualTo(NeedState.PUBLISHED));
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> calls) throws Exception {
        var ready = new CountDownLatch(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return call.call();
                    }))
                    .toList();
            var results = new ArrayList<Boolean>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
