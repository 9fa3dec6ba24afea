package kg.daryger.matching;

import static kg.daryger.matching.TestProposals.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.matching.domain.AcceptingProposal;
import kg.daryger.matching.domain.AlreadyAnswered;
import kg.daryger.matching.domain.AnsweringProposal;
import kg.daryger.matching.domain.ProposalsShown;
import kg.daryger.matching.domain.WantingOffer;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedState;
import kg.daryger.need.Needs;
import kg.daryger.need.domain.ChangingNeed;
import kg.daryger.offer.TestOffers;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A head who wants to agree before an acceptance leaves the house. */
@DarygerTest
class HeadOkTests {

    @Autowired
    TestProposals proposals;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestOffers offers;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Proposals directory;

    @Autowired
    ProposalsShown shown;

    @Autowired
    AcceptingProposal accepting;

    @Autowired
    AnsweringProposal answering;

    @Autowired
    WantingOffer wanting;

    @Autowired
    ChangingNeed changing;

    @Autowired
    Needs needs;

    @Autowired
    Calls calls;

    @Test
    void anAcceptanceByACoordinatorWaitsForTheHead() {
        var sent = counterProposal();

        accepting.accept(sent.coordinator(), sent.id(), slot(12));

        assertThat(directory.find(sent.id()).orElseThrow().state()).isEqualTo(ProposalState.SENT);
        var forCoordinator = shown.one(sent.coordinator(), sent.id());
        assertThat(forCoordinator.myTurn()).isFalse();
        assertThat(forCoordinator.houseAnswer()).hasSize(1);
        assertThat(shown.one(sent.need().institution().head(), sent.id()).mayApprove())
                .isTrue();
        var forDoctor = shown.one(sent.doctor().actor(), sent.id());
        assertThat(forDoctor.houseAnswer()).isEmpty();
        assertThat(forDoctor.proposal().awaitsHead()).isFalse();
    }

    @Test
    void withTheHeadsAgreementTheEventStands() {
        var sent = counterProposal();
        accepting.accept(sent.coordinator(), sent.id(), slot(12));

        accepting.approve(sent.need().institution().head(), sent.id());

        var proposal = directory.find(sent.id()).orElseThrow();
        assertThat(proposal.state()).isEqualTo(ProposalState.SCHEDULED);
        assertThat(proposal.awaitsHead()).isFalse();
        assertThat(proposal.event()).isNotNull();
    }

    @Test
    void whatTheHeadSendsBackIsAnsweredAnew() {
        var sent = counterProposal();
        var head = sent.need().institution().head();
        accepting.accept(sent.coordinator(), sent.id(), slot(12));

        answering.sendBack(head, sent.id(), "В этот день зал занят");

        var again = shown.one(sent.coordinator(), sent.id());
        assertThat(again.myTurn()).isTrue();
        assertThat(again.proposal().houseComment()).isEqualTo("В этот день зал занят");
        assertThat(shown.one(sent.doctor().actor(), sent.id()).proposal().houseComment())
                .isNull();
        assertThatThrownBy(() -> accepting.approve(head, sent.id())).isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void theHeadsOwnAcceptanceNeedsNoFurtherWord() {
        var sent = counterProposal();

        accepting.accept(sent.need().institution().head(), sent.id(), slot(12));

        assertThat(directory.find(sent.id()).orElseThrow().state()).isEqualTo(ProposalState.SCHEDULED);
    }

    @Test
    void wantingAnOfferIsHeldUntilTheHeadAgreesToTheNeed() {
        var house = asking();
        var doctor = proposals.verifiedDoctor();
        var id = want(house, doctor);

        assertThat(directory.find(id).orElseThrow().state()).isEqualTo(ProposalState.HELD);
        assertThat(directory.ofDoctor(doctor.id())).isEmpty();
        assertThat(calls.as(doctor.actor()).get("/api/proposals/" + id)).hasStatus(404);

        var need = directory.find(id).orElseThrow().need();
        changing.approve(need, house.head());

        await().untilAsserted(() ->
                assertThat(directory.find(id).orElseThrow().state()).isEqualTo(ProposalState.SENT));
        assertThat(directory.ofDoctor(doctor.id())).hasSize(1);
    }

    @Test
    void aClosedNeedAsksNobodyAnyMore() {
        var house = asking();
        var id = want(house, proposals.verifiedDoctor());
        var need = directory.find(id).orElseThrow().need();
        assertThat(needs.find(need).orElseThrow().state()).isEqualTo(NeedState.AWAITING_HEAD);

        changing.close(need, CloseReason.NO_FUNDING, null, house.head());

        await().untilAsserted(() ->
                assertThat(directory.find(id).orElseThrow().state()).isEqualTo(ProposalState.WITHDRAWN));
    }

    @Test
    void onlyTheHeadAgrees() {
        var sent = counterProposal();
        accepting.accept(sent.coordinator(), sent.id(), slot(12));
        var path = "/api/proposals/" + sent.id();
        var comment = "{\"comment\": \"Другой день\"}";

        for (var other : List.of(institutions.fresh().head(), accounts.with(Role.HEAD))) {
            assertThat(calls.as(other).post(path + "/approval", null)).hasStatus(404);
            assertThat(calls.as(other).post(path + "/return", comment)).hasStatus(404);
        }
        var head = calls.as(sent.need().institution().head());
        assertThat(head.post(path + "/return", comment)).hasStatus(200);
        accepting.accept(sent.coordinator(), sent.id(), slot(12));
        assertThat(head.post(path + "/approval", null)).hasStatus(200);
    }

    private Staffed asking() {
        var house = institutions.fresh();
        institutions.askHead(house.id());
        return house;
    }

    private ProposalId want(Staffed house, kg.daryger.doctor.TestDoctors.Made doctor) {
        return wanting.want(
                house.coordinator(),
                offers.open(doctor).id(),
                new WantingOffer.Wanted(house.id(), "Врачи отделения", 6, null, null, List.of(slot(9))));
    }

    /** An invitation for which the doctor has named another day: the institution has to answer. */
    private TestProposals.Sent counterProposal() {
        var sent = proposals.invitation(proposals.verifiedDoctor());
        institutions.askHead(sent.need().institution().id());
        answering.proposeSlots(sent.doctor().actor(), sent.id(), List.of(slot(12)));
        return sent;
    }
}
