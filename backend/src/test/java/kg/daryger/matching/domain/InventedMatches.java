package kg.daryger.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kg.daryger.credential.LoadingCredentials;
import kg.daryger.credential.LoadingCredentials.Certified;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.doctor.LoadingDoctors;
import kg.daryger.doctor.NewDoctor;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.LoadingPeople;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.TestNeeds;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.postgres.Column;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Doctors and needs at random, from a seed, in the caller's transaction: all kinds of papers, some without, some paused, some
 * who don't want to be asked, some with offers. A few fields are frequent, most are rare.
 */
@TestComponent
public class InventedMatches {

    private static final List<String> SPOKEN = List.of("ky", "ru", "en", "de", "tr");
    private static final List<String> LEVELS = List.of("A2", "B1", "B2", "C1", "NATIVE");
    private static final int BATCH = 50;

    private final LoadingPeople people;
    private final LoadingDoctors doctors;
    private final LoadingCredentials credentials;
    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;
    private final TestNeeds needs;
    private final TestInstitutions institutions;

    InventedMatches(
            LoadingPeople people,
            LoadingDoctors doctors,
            LoadingCredentials credentials,
            JdbcClient jdbc,
            Taxonomy taxonomy,
            TestNeeds needs,
            TestInstitutions institutions) {
        this.people = people;
        this.doctors = doctors;
        this.credentials = credentials;
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
        this.needs = needs;
        this.institutions = institutions;
    }

    List<DoctorId> doctors(int number, Random random) {
        var all = new ArrayList<DoctorId>();
        for (int from = 0; from < number; from += BATCH) {
            int size = Math.min(BATCH, number - from);
            var consents = EnumSet.copyOf(LoadingDoctors.CONSENTS);
            if (from / BATCH % 5 == 4) {
                consents.remove(ConsentPurpose.INVITATIONS);
            }
            all.addAll(batch(size, consents, random));
        }
        papers(all, random);
        offers(all, random);
        jdbc.sql("analyze").update();
        return all;
    }

    private List<DoctorId> batch(int number, Set<ConsentPurpose> consents, Random random) {
        var persons = people.load(
                IntStream.range(0, number)
                        .mapToObj(at -> new PersonName("Сынаков Жолдош", "Joldosh Synakov", List.of()))
                        .toList(),
                consents);
        var made = doctors.load(
                "invented-" + random.nextLong(),
                IntStream.range(0, number).mapToObj(at -> doctor(at, random)).toList(),
                persons);
        credentials.load(made.stream().map(id -> new Certified(id, "DE", null)).toList(), people.officer());
        return made;
    }

    private NewDoctor doctor(int number, Random random) {
        var field = field(random);
        var specialties = new ArrayList<>(List.of(specialty(field)));
        if (random.nextInt(3) == 0) {
            specialties.add(specialty(field(random)));
        }
        return new NewDoctor(
                Integer.toString(number),
                1970,
                "DE",
                2950159L,
                null,
                null,
                2015,
                "SPECIALIST",
                specialties.stream().distinct().toList(),
                skills(field, 5, random).stream()
                        .map(code -> new Skill(
                                code, List.of("PERFORMS", "TEACHES", "LEADS").get(random.nextInt(3))))
                        .toList(),
                SPOKEN.stream()
                        .filter(one -> random.nextBoolean())
                        .map(one -> new SpokenLanguage(one, LEVELS.get(random.nextInt(LEVELS.size()))))
                        .toList(),
                kinds(random),
                null);
    }

    private static Set<HelpKind> kinds(Random random) {
        var kinds = EnumSet.noneOf(HelpKind.class);
        Arrays.stream(HelpKind.values()).filter(kind -> random.nextInt(3) == 0).forEach(kinds::add);
        return kinds;
    }

    /** Few fields have many doctors. */
    private int field(Random random) {
        int fields = taxonomy.all(ConceptKind.SPECIALTY).size();
        return (int) (fields * random.nextDouble() * random.nextDouble());
    }

    private String specialty(int field) {
        return taxonomy.all(ConceptKind.SPECIALTY).stream()
                .skip(field)
                .map(Concept::code)
                .findFirst()
                .orElseThrow();
    }

    /** Some of the skills that lie beside each other in the list: neighbours in the field share them. */
    private Set<String> skills(int field, int most, Random random) {
        var all = taxonomy.all(ConceptKind.SKILL).stream().map(Concept::code).toList();
        var some = new HashSet<String>();
        for (int one = random.nextInt(most); one > 0; one--) {
            some.add(all.get((field * 4 + random.nextInt(8)) % all.size()));
        }
        return some;
    }

    /** What was loaded as bound and with one certificate seen, made as different as papers are. */
    private void papers(List<DoctorId> ids, Random random) {
        var paths = List.of(
                "SPECIALIST_CERTIFICATE,CHECKED,DOCUMENT_SEEN",
                "FULL_LICENCE,CHECKED,SOURCE_CHECKED",
                "FULL_LICENCE,NOT_CHECKABLE,",
                "FULL_LICENCE,CHECKED,DOCUMENT_SEEN",
                "DIPLOMA,CHECKED,DOCUMENT_SEEN",
                "DIPLOMA,SUBMITTED,",
                "DIPLOMA,REJECTED,");
        jdbc.sql("""
                        update credential c set kind = split_part(r.path, ',', 1), state = split_part(r.path, ',', 2),
                            level = nullif(split_part(r.path, ',', 3), ''), reason = 'invented',
                            decided_at = now() - r.days * interval '1 day', valid_until = current_date + r.valid
                        from unnest(:ids::uuid[], :paths::text[], :days::int[], :valid::int[]) as r (id, path, days, valid)
                        where c.doctor_id = r.id
                        """)
                .param("ids", Column.of(ids, id -> id))
                .param("paths", Column.of(ids, id -> paths.get(random.nextInt(paths.size()))))
                .param("days", Column.of(ids, id -> random.nextInt(600)))
                .param("valid", Column.of(ids, id -> random.nextInt(5) == 0 ? null : random.nextInt(400) - 50))
                .update();
        each("delete from identity_binding where doctor_id = any(:ids::uuid[])", some(ids, 8, random));
        each("update doctor_profile set state = 'PAUSED' where id = any(:ids::uuid[])", some(ids, 12, random));
    }

    private void offers(List<DoctorId> ids, Random random) {
        var kinds = List.of(HelpKind.LECTURE, HelpKind.MASTER_CLASS, HelpKind.MENTORING, HelpKind.TELE_CONSULTATION);
        for (int round = 0; round < 2; round++) {
            var leads = some(ids, 6, random);
            var fields = leads.stream().map(lead -> field(random)).toList();
            var rows = IntStream.range(0, leads.size()).boxed().toList();
            jdbc.sql("""
                            insert into offer (id, version, lead_id, state, kind, title, specialty, skills, languages, mode,
                                available_from, capacity, taken, lead_days, open_to_people, created_at, opened_at, ended_at)
                            select gen_random_uuid(), 1, r.lead, r.state, r.kind,
                                '{"original": "ru", "texts": {"ru": "Помощь"}}', r.specialty, string_to_array(r.skills, E'\\x1f'),
                                '{ru}', 'BOTH', current_date + r.days, 3, 1, 14, false, now(), now(),
                                case when r.state = 'OPEN' then null else now() end
                            from unnest(:leads::uuid[], :states::text[], :kinds::text[], :specialties::text[], :skills::text[],
                                :days::int[]) as r (lead, state, kind, specialty, skills, days)
                            """)
                    .param("leads", Column.of(leads, lead -> lead))
                    .param("states", Column.of(leads, lead -> random.nextInt(5) == 0 ? "WITHDRAWN" : "OPEN"))
                    .param("kinds", Column.of(leads, lead -> kinds.get(random.nextInt(kinds.size()))))
                    .param("specialties", Column.of(fields, this::specialty))
                    .param(
                            "skills",
                            Column.of(rows, row -> Column.joined(List.copyOf(skills(fields.get(row), 4, random)))))
                    .param("days", Column.of(leads, lead -> random.nextInt(300)))
                    .update();
        }
    }

    /** One in so many. */
    static List<DoctorId> some(List<DoctorId> ids, int oneIn, Random random) {
        return ids.stream().filter(id -> random.nextInt(oneIn) == 0).toList();
    }

    /** @param sql with the parameter {@code ids} */
    void each(String sql, List<DoctorId> ids) {
        jdbc.sql(sql).param("ids", Column.of(ids, id -> id)).update();
    }

    /** Published needs of one hospital. */
    List<NeedId> needs(int number, Random random) {
        var hospital = institutions.fresh();
        return IntStream.range(0, number)
                .mapToObj(at -> needs.published(hospital, terms(random)).id())
                .toList();
    }

    private NeedTerms terms(Random random) {
        var field = field(random);
        var kinds = HelpKind.values();
        var five = TestNeeds.terms(
                kinds[random.nextInt(kinds.length)],
                specialty(field),
                skills(field, 4, random).toArray(String[]::new));
        var from = random.nextBoolean() ? null : LocalDate.of(2026, 12, 1).plusDays(random.nextInt(200));
        return new NeedTerms(
                five.title(),
                five.specialty(),
                five.skills(),
                five.audience(),
                five.people(),
                five.kind(),
                from,
                from == null ? null : from.plusDays(random.nextInt(100)),
                five.languages(),
                null,
                null,
                null,
                List.of(),
                false,
                List.of(),
                false,
                null);
    }
}
