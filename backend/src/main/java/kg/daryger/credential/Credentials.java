package kg.daryger.credential;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;

/** What other modules may ask of verification. */
public interface Credentials {

    /** Where each doctor stands today; a doctor without any credential stands at nothing. */
    Map<DoctorId, CredentialStanding> standing(Collection<DoctorId> doctors);

    /** The whole queue of the verifiers, oldest promise first. */
    List<WaitingCredential> waiting();

    /** Whose it is and where it stands; empty when it is gone. */
    Optional<FiledCredential> find(CredentialId id);
}
