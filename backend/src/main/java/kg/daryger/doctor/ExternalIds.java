package kg.daryger.doctor;

import java.util.Collection;
import java.util.Map;

/** How the systems that doctors were loaded from name them. For the ministry and the source itself, nobody else. */
public interface ExternalIds {

    /** One for each; only those whom another system names are in the answer. */
    Map<DoctorId, ExternalId> of(Collection<DoctorId> ids);

    /** Of these, how this source names them. */
    Map<DoctorId, String> of(String source, Collection<DoctorId> ids);
}
