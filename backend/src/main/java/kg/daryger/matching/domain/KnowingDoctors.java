package kg.daryger.matching.domain;

import java.util.Collection;
import java.util.HashMap;
import kg.daryger.credential.Credentials;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.Proposals;
import kg.daryger.offer.Offers;
import org.springframework.stereotype.Component;

/** Gathers what gates and scores need to know of many doctors, in a few queries. */
@Component
class KnowingDoctors {

    private final Doctors doctors;
    private final Credentials credentials;
    private final Offers offers;
    private final Proposals proposals;

    KnowingDoctors(Doctors doctors, Credentials credentials, Offers offers, Proposals proposals) {
        this.doctors = doctors;
        this.credentials = credentials;
        this.offers = offers;
        this.proposals = proposals;
    }

    /** Of the published ones among them. */
    Known of(Collection<DoctorId> asked) {
        var facts = doctors.facts(asked);
        var ids = facts.keySet();
        var answered = new HashMap<DoctorId, Double>();
        proposals.answers(ids).forEach((doctor, record) -> {
            if (record.asked() > 0) {
                answered.put(doctor, (double) record.answered() / record.asked());
            }
        });
        return new Known(facts, credentials.standing(ids), offers.openOf(ids), answered);
    }
}
