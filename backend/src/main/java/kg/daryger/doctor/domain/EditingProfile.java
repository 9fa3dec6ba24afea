package kg.daryger.doctor.domain;

import kg.daryger.identity.Accounts;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner changes names, place, post and career. */
@Component
public class EditingProfile {

    private final Ownership ownership;
    private final Profiles profiles;
    private final Checks checks;
    private final Accounts accounts;
    private final Journal journal;

    EditingProfile(Ownership ownership, Profiles profiles, Checks checks, Accounts accounts, Journal journal) {
        this.ownership = ownership;
        this.profiles = profiles;
        this.checks = checks;
        this.accounts = accounts;
        this.journal = journal;
    }

    /**
     * @param version the one that the owner read
     * @throws ChangedMeanwhile when there is a newer one
     */
    @Transactional
    public void edit(Actor actor, int version, PersonName name, ProfileDetails details) {
        var profile = profiles.get(ownership.requireOwn(actor));
        if (profile.version() != version) {
            throw ChangedMeanwhile.between(profile.details(), details);
        }
        checks.check(details);
        if (profile.state() == ProfileState.PUBLISHED && details.country() == null) {
            throw new NotReady(java.util.Set.of("country"));
        }
        accounts.rename(actor, name);
        var before = profile.details().asText();
        profile.describe(details);
        profiles.save(profile);
        journal.note(Journal.personal(
                journal.entry(actor, "doctor.profile-edited", profile.id()),
                profile.person(),
                before,
                details.asText()));
    }
}
