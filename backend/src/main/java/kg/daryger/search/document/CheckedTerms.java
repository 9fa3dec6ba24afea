package kg.daryger.search.document;

import java.util.List;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorView;

/** What was checked of a doctor. */
final class CheckedTerms {

    /** The ministry knows that the account is this person. */
    public static final String IDENTITY = "IDENTITY";

    private static final String DOCUMENT_SEEN = "DOCUMENT_SEEN";

    private CheckedTerms() {}

    static void add(DoctorView doctor, Terms terms) {
        if (doctor.identityBound()) {
            terms.add(Fields.VERIFIED, IDENTITY);
        }
        for (var checked : doctor.checked()) {
            terms.add(Fields.VERIFIED, checked.kind());
            terms.add(Fields.VERIFIED, checked.kind() + "." + checked.level());
        }
    }

    static boolean atSource(List<CheckedCredential> checked) {
        return checked.stream().anyMatch(one -> !one.level().equals(DOCUMENT_SEEN));
    }
}
