package kg.daryger.loading.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.credential.LoadingCredentials;
import kg.daryger.credential.LoadingCredentials.Certified;
import kg.daryger.doctor.LoadingDoctors;
import kg.daryger.identity.LoadingPeople;
import kg.daryger.loading.domain.Loads.Load;
import kg.daryger.loading.domain.Loads.Outcome;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.Problem;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads some rows in one transaction, which also says how far the file is loaded: all of it is there, or nothing. */
@Component
@NeverInProduction
class LoadingBatch {

    private final LoadingPeople people;
    private final LoadingDoctors doctors;
    private final LoadingCredentials credentials;
    private final Loads loads;
    private final Audit audit;

    LoadingBatch(
            LoadingPeople people, LoadingDoctors doctors, LoadingCredentials credentials, Loads loads, Audit audit) {
        this.people = people;
        this.doctors = doctors;
        this.credentials = credentials;
        this.loads = loads;
        this.audit = audit;
    }

    /** @param rejecting told of each row that the rules refuse, before the commit */
    @Transactional
    public Load load(Load load, List<CSVRecord> rows, Consumer<Rejection> rejecting) {
        var known = known(load.source(), rows);
        var taken = new ArrayList<DoctorRow>();
        long knownRows = 0;
        long rejected = 0;
        for (var row : rows) {
            try {
                var read = DoctorRow.of(row);
                if (known.add(read.doctor().externalId())) {
                    doctors.check(read.doctor());
                    taken.add(read);
                } else {
                    knownRows++;
                }
            } catch (Problem refused) {
                rejecting.accept(Rejection.of(row, refused));
                rejected++;
            }
        }
        write(load.source(), taken);
        var outcome = new Outcome(rows.size(), taken.size(), knownRows, rejected);
        audit.record(entry(load, outcome));
        return loads.advance(load, outcome);
    }

    /** External ids that are doctors' already; to be added to, so that a second row with the same id is known too. */
    private Set<String> known(String source, List<CSVRecord> rows) {
        var asked = rows.stream()
                .map(row -> row.isMapped("external_id") && row.isSet("external_id")
                        ? row.get("external_id").strip()
                        : "")
                .toList();
        return new HashSet<>(doctors.known(source, asked));
    }

    private void write(String source, List<DoctorRow> rows) {
        var persons = people.load(rows.stream().map(DoctorRow::name).toList(), LoadingDoctors.CONSENTS);
        var ids = doctors.load(source, rows.stream().map(DoctorRow::doctor).toList(), persons);
        var certified = new ArrayList<Certified>();
        for (int at = 0; at < ids.size(); at++) {
            var doctor = rows.get(at).doctor();
            certified.add(new Certified(
                    ids.get(at),
                    String.valueOf(doctor.country()),
                    doctor.specialties().getFirst()));
        }
        credentials.load(certified, people.officer());
    }

    private static AuditEntry entry(Load load, Outcome outcome) {
        return AuditEntry.of(Actor.system(), "loading.batch-loaded", "load", load.id())
                .change("rows", Long.toString(load.rows()), Long.toString(load.rows() + outcome.rows()))
                .change("loaded", null, Long.toString(outcome.loaded()))
                .change("known", null, Long.toString(outcome.known()))
                .change("rejected", null, Long.toString(outcome.rejected()));
    }

    /**
     * A row that the rules refuse.
     *
     * @param number 1 is the first below the head
     * @param field the column
     * @param key of the sentence that says why
     */
    record Rejection(long number, String field, String key, CSVRecord row) {

        /** What registration calls the fields, and what the columns are called. */
        private static final Map<String, String> COLUMNS = Map.ofEntries(
                Map.entry("name.cyrillic", "name_cyrillic"),
                Map.entry("name.latin", "name_latin"),
                Map.entry("name.former", "former_names"),
                Map.entry("birthYear", "birth_year"),
                Map.entry("careerStage", "career_stage"),
                Map.entry("main", "specialties"),
                Map.entry("languages", "spoken_languages"),
                Map.entry("about", "bio"));

        static Rejection of(CSVRecord row, Problem problem) {
            var field = problem.fields().keySet().stream().sorted().findFirst().orElse("row");
            var key = problem.fields().getOrDefault(field, problem.code());
            return new Rejection(row.getRecordNumber(), COLUMNS.getOrDefault(field, field), key, row);
        }
    }
}
