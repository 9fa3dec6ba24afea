package kg.daryger.agenda.domain;

import kg.daryger.doctor.DoctorId;
import org.springframework.data.relational.core.mapping.Table;

@Table("event_speaker")
record Speaker(DoctorId doctorId) {}
