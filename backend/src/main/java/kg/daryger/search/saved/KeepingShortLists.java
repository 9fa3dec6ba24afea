package kg.daryger.search.saved;

import java.time.Clock;
import java.util.List;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Head and coordinators keep lists of doctors for their institution; nobody else can tell that there are any. */
@Component
public class KeepingShortLists {

    static final int MOST_LISTS = 50;
    static final int MOST_ENTRIES = 200;
    private static final int FIRST = 1;

    private final ShortListTable table;
    private final Institutions institutions;
    private final Doctors doctors;
    private final Audit audit;
    private final Clock clock;

    KeepingShortLists(ShortListTable table, Institutions institutions, Doctors doctors, Audit audit, Clock clock) {
        this.table = table;
        this.institutions = institutions;
        this.doctors = doctors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ShortListId create(InstitutionId institution, String title, Actor by) {
        institutions.requireActingFor(by, institution);
        if (table.of(institution, null).size() >= MOST_LISTS) {
            throw new TooMany("lists", MOST_LISTS);
        }
        var id = ShortListId.fresh();
        table.insert(id, institution, title, clock.instant());
        audit.record(entry(by, "created", id).change("institution", null, institution.toString()));
        return id;
    }

    /** @throws ChangedMeanwhile when somebody else renamed it since */
    @Transactional
    public void rename(InstitutionId institution, ShortListId id, Title title, Actor by) {
        hold(institution, id, by);
        if (!table.rename(id, new ShortListTable.Head(title.text(), title.version()))) {
            throw new ChangedMeanwhile(List.of("title"));
        }
        audit.record(entry(by, "renamed", id));
    }

    @Transactional
    public void delete(InstitutionId institution, ShortListId id, Actor by) {
        hold(institution, id, by);
        table.delete(id);
        audit.record(entry(by, "deleted", id).change("institution", institution.toString(), null));
    }

    /**
     * Puts a doctor on the list, or changes the note.
     *
     * @throws NotFound when the reader may not see that doctor
     * @throws ChangedMeanwhile when somebody else put the doctor there or changed the note since
     */
    @Transactional
    public void put(InstitutionId institution, ShortListId id, Wanted wanted, Actor by) {
        hold(institution, id, by);
        var entries = table.entries(id);
        var there = entries.stream()
                .filter(one -> one.doctor().equals(wanted.doctor()))
                .findFirst();
        if (there.isPresent()) {
            note(id, wanted, there.get());
        } else {
            requireSeen(wanted.doctor(), by);
            if (entries.size() >= MOST_ENTRIES) {
                throw new TooMany("entries", MOST_ENTRIES);
            }
            var added = new ShortListTable.Entry(
                    wanted.doctor(), wanted.note(), by.requireAccount(), clock.instant(), FIRST);
            table.add(id, added);
        }
        audit.record(entry(by, there.isPresent() ? "noted" : "added-to", id)
                .change("doctor", null, wanted.doctor().toString()));
    }

    private void note(ShortListId id, Wanted wanted, ShortListTable.Entry there) {
        if (wanted.version() == null || wanted.version() != there.version()) {
            throw new ChangedMeanwhile(List.of("note"));
        }
        table.note(id, wanted.doctor(), wanted.note());
    }

    @Transactional
    public void remove(InstitutionId institution, ShortListId id, DoctorId doctor, Actor by) {
        hold(institution, id, by);
        if (table.remove(id, doctor)) {
            audit.record(entry(by, "removed-from", id).change("doctor", doctor.toString(), null));
        }
    }

    private void hold(InstitutionId institution, ShortListId id, Actor by) {
        institutions.requireActingFor(by, institution);
        if (!table.hold(institution, id)) {
            throw new NotFound();
        }
    }

    private void requireSeen(DoctorId doctor, Actor by) {
        if (doctors.seenBy(doctors.viewerFor(by), List.of(doctor)).isEmpty()) {
            throw new NotFound();
        }
    }

    static AuditEntry entry(Actor by, String action, ShortListId id) {
        return AuditEntry.of(by, "shortlist." + action, "shortlist", id.value());
    }

    /** @param version that was read */
    public record Title(String text, int version) {}

    /**
     * @param note may be empty
     * @param version of the note that was read, null: the doctor is not there yet
     */
    public record Wanted(
            DoctorId doctor, String note, @Nullable Integer version) {}
}
