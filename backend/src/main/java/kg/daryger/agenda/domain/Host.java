package kg.daryger.agenda.domain;

import kg.daryger.institution.InstitutionId;
import org.springframework.data.relational.core.mapping.Table;

@Table("event_host")
record Host(InstitutionId institutionId) {}
