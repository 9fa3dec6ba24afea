package kg.daryger.search.saved;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.identity.Accounts;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an institution's short-lists to its staff: each doctor as far as the reader may see that doctor now. */
@Component
public class ReadingShortLists {

    private final ShortListTable table;
    private final Institutions institutions;
    private final Doctors doctors;
    private final Accounts accounts;
    private final Taxonomy taxonomy;

    ReadingShortLists(
            ShortListTable table, Institutions institutions, Doctors doctors, Accounts accounts, Taxonomy taxonomy) {
        this.table = table;
        this.institutions = institutions;
        this.doctors = doctors;
        this.accounts = accounts;
        this.taxonomy = taxonomy;
    }

    /** @param doctor whether each list holds this one */
    @Transactional(readOnly = true)
    public List<Summary> all(InstitutionId institution, @Nullable DoctorId doctor, Actor reader) {
        institutions.requireActingFor(reader, institution);
        return table.of(institution, doctor).stream()
                .map(one -> new Summary(one.id(), one.title(), one.entries(), one.holds()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Shown one(InstitutionId institution, ShortListId id, Actor reader) {
        var seen = seen(institution, id, reader);
        return new Shown(
                id,
                seen.title(),
                seen.version(),
                seen.entries().stream()
                        .map(one -> new ShownEntry(
                                one.entry().doctor(),
                                one.entry().note(),
                                one.by(),
                                one.entry().at(),
                                one.entry().version(),
                                one.doctor() == null ? null : DoctorCard.of(one.doctor(), reader.language(), taxonomy)))
                        .toList());
    }

    Seen seen(InstitutionId institution, ShortListId id, Actor reader) {
        institutions.requireActingFor(reader, institution);
        var head = table.head(institution, id).orElseThrow(NotFound::new);
        var entries = table.entries(id);
        var visible = doctors.seenBy(
                doctors.viewerFor(reader),
                entries.stream().map(ShortListTable.Entry::doctor).toList());
        var names = new HashMap<AccountId, String>();
        return new Seen(
                head.title(),
                head.version(),
                entries.stream()
                        .map(one -> new SeenEntry(one, by(one, names, reader.language()), visible.get(one.doctor())))
                        .toList());
    }

    private String by(ShortListTable.Entry entry, Map<AccountId, String> known, Language language) {
        var by = entry.by();
        return by == null ? "" : known.computeIfAbsent(by, account -> nameOf(account, language));
    }

    /** The name as its owner entered it: colleagues of one house know each other. */
    private String nameOf(AccountId account, Language language) {
        return accounts.contact(account)
                .map(Accounts.Contact::person)
                .map(person -> accounts.names(List.of(person)).get(person))
                .filter(Objects::nonNull)
                .map(name -> name.shownIn(language))
                .orElse("");
    }

    /** A list and its doctors, those who can't be seen any more as null. */
    record Seen(String title, int version, List<SeenEntry> entries) {}

    record SeenEntry(
            ShortListTable.Entry entry, String by, @Nullable DoctorView doctor) {}

    /** @param holds whether the doctor who was asked for is on it */
    public record Summary(ShortListId id, String title, int entries, boolean holds) {}

    /** @param version to be sent back by whoever renames it */
    public record Shown(ShortListId id, String title, int version, List<ShownEntry> entries) {}

    /**
     * @param by who added, empty: has closed the account
     * @param version to be sent back by whoever changes the note
     * @param hit null: no longer visible to the reader
     */
    public record ShownEntry(
            DoctorId doctorId,
            String note,
            String by,
            Instant at,
            int version,
            @Nullable DoctorCard hit) {}
}
