package kg.daryger.doctor.domain;

import java.util.List;
import java.util.Objects;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner changes specialties, skills, languages and what they are ready for. */
@Component
public class EditingExpertise {

    private final Ownership ownership;
    private final Parts parts;
    private final Checks checks;
    private final Journal journal;

    EditingExpertise(Ownership ownership, Parts parts, Checks checks, Journal journal) {
        this.ownership = ownership;
        this.parts = parts;
        this.checks = checks;
        this.journal = journal;
    }

    /** @throws ChangedMeanwhile when there is a newer version than the one that the owner read */
    @Transactional
    public void edit(Actor actor, int version, ExpertiseDetails details) {
        var id = ownership.requireOwn(actor);
        var expertise = parts.expertises().get(id);
        if (expertise.version() != version) {
            throw ChangedMeanwhile.between(expertise.details(), details);
        }
        checks.check(details);
        if (parts.profiles().get(id).state() == ProfileState.PUBLISHED) {
            Readiness.requireComplete(details);
        }
        var before = expertise.details();
        expertise.state(details);
        parts.expertises().save(expertise);
        var entry = journal.entry(actor, "doctor.expertise-edited", id);
        entry = changed(entry, "specialties", before.specialties(), details.specialties());
        entry = changed(entry, "skills", before.skills(), details.skills());
        entry = changed(entry, "languages", before.languages(), details.languages());
        entry = changed(entry, "help", List.copyOf(before.help()), List.copyOf(details.help()));
        journal.note(entry);
    }

    private static AuditEntry changed(AuditEntry entry, String field, List<?> before, List<?> after) {
        return Objects.equals(before, after) ? entry : entry.change(field, codes(before), codes(after));
    }

    private static @Nullable String codes(List<?> codes) {
        return codes.isEmpty()
                ? null
                : String.join(
                        " ", codes.stream().map(EditingExpertise::code).sorted().toList());
    }

    private static String code(Object one) {
        return switch (one) {
            case kg.daryger.doctor.DoctorView.Skill skill -> skill.code() + ":" + skill.level();
            case kg.daryger.doctor.DoctorView.SpokenLanguage language -> language.code() + ":" + language.level();
            default -> one.toString();
        };
    }
}
