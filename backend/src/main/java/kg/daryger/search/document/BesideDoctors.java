package kg.daryger.search.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.ExternalIds;
import kg.daryger.matching.Proposals;
import kg.daryger.matching.Proposals.AnswerRecord;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import org.springframework.stereotype.Component;

/** What a doctor's document says that is not in the profile, for many doctors in one query each. */
@Component
class BesideDoctors {

    private static final AnswerRecord NEVER_ASKED = new AnswerRecord(0, 0);

    private final Offers offers;
    private final Proposals proposals;
    private final ExternalIds externalIds;
    private final Clock clock;

    BesideDoctors(Offers offers, Proposals proposals, ExternalIds externalIds, Clock clock) {
        this.offers = offers;
        this.proposals = proposals;
        this.externalIds = externalIds;
        this.clock = clock;
    }

    /** Every one of them is in the answer. */
    Map<DoctorId, DoctorDocument.Beside> of(Collection<DoctorId> ids) {
        var open = offers.openOf(ids);
        var records = proposals.answers(ids);
        var externals = externalIds.of(ids);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var beside = new HashMap<DoctorId, DoctorDocument.Beside>();
        for (var id : ids) {
            var record = records.getOrDefault(id, NEVER_ASKED);
            var external = externals.get(id);
            beside.put(
                    id,
                    new DoctorDocument.Beside(
                            open.getOrDefault(id, List.<OfferView>of()),
                            Weights.answers(record.asked(), record.answered()),
                            today,
                            external == null ? null : external.value()));
        }
        return beside;
    }
}
