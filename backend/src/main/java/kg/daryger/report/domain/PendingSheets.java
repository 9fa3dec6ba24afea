package kg.daryger.report.domain;

import java.util.List;
import kg.daryger.credential.Credentials;
import kg.daryger.credential.WaitingCredential;
import kg.daryger.doctor.DoctorInvitations;
import kg.daryger.doctor.DoctorInvitations.Invited;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for the ministry, and for whom the ministry waits. */
@Component
class PendingSheets {

    private final Credentials credentials;
    private final DoctorInvitations invitations;
    private final Doctors doctors;
    private final Words words;

    PendingSheets(Credentials credentials, DoctorInvitations invitations, Doctors doctors, Words words) {
        this.credentials = credentials;
        this.invitations = invitations;
        this.doctors = doctors;
        this.words = words;
    }

    /** The verifiers' queue; a doctor who shows the ministry nothing has no name here either. */
    Sheet credentials(Actor actor) {
        var waiting = credentials.waiting();
        var seen = doctors.seenBy(
                doctors.viewerFor(actor),
                waiting.stream().map(WaitingCredential::doctor).distinct().toList());
        return new Sheet(
                List.of("name", "kind", "country", "sent", "overdue", "taken"),
                waiting.stream()
                        .map(one -> row(one, seen.get(one.doctor()), actor.language()))
                        .toList());
    }

    private List<String> row(WaitingCredential one, @Nullable DoctorView doctor, Language reader) {
        var name = doctor == null ? null : doctor.name();
        return List.of(
                name == null ? words.text(reader, "name.hidden") : name.shownIn(reader),
                words.text(reader, "credential." + one.kind()),
                words.country(reader, one.country()),
                words.day(reader, one.submittedAt()),
                words.text(reader, one.overdue() ? "yes" : "no"),
                words.text(reader, one.taken() ? "yes" : "no"));
    }

    Sheet invited(Language reader) {
        return new Sheet(
                List.of("name", "specialty", "country", "sent", "until"),
                invitations.open().stream().map(one -> row(one, reader)).toList());
    }

    private List<String> row(Invited one, Language reader) {
        var name = one.name();
        var specialty = one.specialty();
        return List.of(
                name == null ? "" : name.shownIn(reader),
                specialty == null ? "" : words.specialty(reader, specialty),
                words.country(reader, one.country()),
                words.day(reader, one.invitedAt()),
                words.day(reader, one.expiresAt()));
    }
}
