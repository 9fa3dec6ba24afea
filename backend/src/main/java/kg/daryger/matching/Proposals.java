package kg.daryger.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;

/** What other modules may ask of proposals. */
public interface Proposals {

    Optional<ProposalView> find(ProposalId id);

    List<ProposalView> ofDoctor(DoctorId doctor);

    List<ProposalView> ofInstitution(InstitutionId institution);

    /** Sent and unanswered since before the instant, oldest first. */
    List<ProposalView> waitingSince(Instant before);

    /** How many proposals are in each state. */
    Map<ProposalState, Long> countByState();

    /** How many proposals each doctor answered and how many were asked: the answer record. */
    Map<DoctorId, AnswerRecord> answers(Collection<DoctorId> doctors);

    record AnswerRecord(int asked, int answered) {}
}
