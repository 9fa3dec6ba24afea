package kg.daryger.matching.domain;

import kg.daryger.doctor.DoctorId;
import org.springframework.data.relational.core.mapping.Table;

/** A doctor of a proposal; the first one leads. */
@Table("proposal_doctor")
record ProposalDoctor(DoctorId doctorId) {}
