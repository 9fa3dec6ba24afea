package kg.daryger.doctor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.TestAccounts;
import kg.daryger.change.Changes;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes doctors for tests: {@code doctors.sketch().specialty("sp-pulmonology").in("DE").published()}. What is not said: a
 * pulmonologist in Berlin who teaches bronchoscopy, speaks Kyrgyz and German, gives lectures and master-classes, consents
 * to everything, is bound and has one document seen, and keeps the private defaults of visibility.
 */
@TestComponent
public class TestDoctors {

    private final JdbcClient jdbc;
    private final TestAccounts accounts;
    private final Consents consents;
    private final TransactionTemplate transaction;
    private final Changes changes;

    TestDoctors(
            JdbcClient jdbc,
            TestAccounts accounts,
            Consents consents,
            TransactionTemplate transaction,
            Changes changes) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.consents = consents;
        this.transaction = transaction;
        this.changes = changes;
    }

    /** A doctor and the account that owns the profile. */
    public record Made(DoctorId id, Actor actor) {}

    public Sketch sketch() {
        return new Sketch();
    }

    /** A published doctor as the class comment says. */
    public Made published() {
        return sketch().published();
    }

    /** Says how the doctor is to be, then makes it. */
    public final class Sketch {

        private String specialty = "sp-pulmonology";
        private List<String> others = List.of();
        private final List<DoctorView.Skill> skills = new ArrayList<>();
        private final List<DoctorView.SpokenLanguage> languages = new ArrayList<>();
        private Set<HelpKind> help = EnumSet.of(HelpKind.LECTURE, HelpKind.MASTER_CLASS);
        private String country = "DE";
        private String region = "EUROPE";
        private @Nullable Long city = 2950159L;
        private Set<ConsentPurpose> given = EnumSet.allOf(ConsentPurpose.class);
        private final Map<DoctorField, String> levels = new EnumMap<>(DoctorField.class);
        private Doctors.Verification verification = new Doctors.Verification(
                true,
                List.of(new CheckedCredential("DIPLOMA", "DE", "DOCUMENT_SEEN", LocalDate.of(2026, 1, 15), null)));
        private @Nullable String cyrillic = "Сынакова Айгүл";
        private @Nullable String latin = "Aigul Synakova";

        private Sketch() {
            for (var field : DoctorField.values()) {
                levels.put(field, defaultLevel(field));
            }
        }

        public Sketch named(@Nullable String inCyrillic, @Nullable String inLatin) {
            cyrillic = inCyrillic;
            latin = inLatin;
            return this;
        }

        public Sketch specialty(String main, String... further) {
            specialty = main;
            others = List.of(further);
            return this;
        }

        /** @param level {@code PERFORMS}, {@code TEACHES}, {@code LEADS} */
        public Sketch skill(String code, String level) {
            skills.add(new DoctorView.Skill(code, level));
            return this;
        }

        public Sketch language(String code, String level) {
            languages.add(new DoctorView.SpokenLanguage(code, level));
            return this;
        }

        public Sketch ready(HelpKind first, HelpKind... more) {
            help = EnumSet.of(first, more);
            return this;
        }

        /** @param regionOfTheWorld as in {@link DoctorView#worldRegion()} */
        public Sketch in(String countryCode, String regionOfTheWorld, @Nullable Long cityId) {
            country = countryCode;
            region = regionOfTheWorld;
            city = cityId;
            return this;
        }

        /** Exactly these, none of the others. */
        public Sketch consenting(ConsentPurpose... purposes) {
            given = Set.of(purposes);
            return this;
        }

        public Sketch verified(boolean identityBound, CheckedCredential... checked) {
            verification = new Doctors.Verification(identityBound, List.of(checked));
            return this;
        }

        public Sketch unverified() {
            return verified(false);
        }

        /** @param level {@code NOBODY}, {@code MINISTRY}, {@code INSTITUTIONS}, {@code DOCTORS}, {@code PUBLIC} */
        public Sketch visible(DoctorField field, String level) {
            levels.put(field, level);
            return this;
        }

        public Sketch everythingVisible(String level) {
            levels.replaceAll((field, before) -> level);
            return this;
        }

        public Made published() {
            return made("PUBLISHED");
        }

        public Made draft() {
            return made("DRAFT");
        }

        public Made paused() {
            return made("PAUSED");
        }

        private Made made(String state) {
            var actor = accounts.with(Role.DOCTOR);
            var id = DoctorId.fresh();
            given.forEach(purpose -> consents.decide(actor, purpose, true));
            transaction.executeWithoutResult(status -> {
                insert(id, actor, state);
                changes.touched("doctor", id.value());
            });
            return new Made(id, actor);
        }

        private void insert(DoctorId id, Actor actor, String state) {
            var now = Timestamp.from(Instant.now(Clock.systemUTC()));
            update(
                    "update person set name_cyrillic = ?, name_latin = ? where id = ?",
                    cyrillic,
                    latin,
                    actor.requirePerson().value());
            update("""
                    insert into doctor_profile (id, version, person_id, created_at, state, country, world_region, city, employer,
                        position, since, career_stage, orcid, about, published_at, confirmed_on)
                    values (?, 1, ?, ?, ?, ?, ?, ?, 'Charité', 'Oberärztin', 2013, 'SPECIALIST', '0000-0002-1825-0097',
                        '{"original": "ru", "texts": {"ru": "Люблю учить."}}', ?, current_date)
                    """, id.value(), actor.requirePerson().value(), now, state, country, region, city, now);
            expertise(id);
            update("insert into doctor_availability (id, version, days_a_year) values (?, 1, 20)", id.value());
            update("insert into doctor_visibility (id, version) values (?, 1)", id.value());
            levels.forEach((field, level) -> update(
                    "insert into doctor_visible_field (doctor_id, field, level) values (?, ?, ?)",
                    id.value(),
                    field.name(),
                    level));
            update("insert into doctor_verification values (?, ?)", id.value(), verification.identityBound());
            int place = 0;
            for (var one : verification.checked()) {
                update(
                        "insert into doctor_checked_credential values (?, ?, ?, ?, ?, ?, ?)",
                        id.value(),
                        place++,
                        one.kind(),
                        one.country(),
                        one.level(),
                        one.checkedOn(),
                        one.validUntil());
            }
        }

        private void expertise(DoctorId id) {
            if (skills.isEmpty()) {
                skill("sk-bronchoscopy", "TEACHES");
            }
            if (languages.isEmpty()) {
                language("ky", "NATIVE").language("de", "C1");
            }
            var traits = new ArrayList<String>();
            traits.add(specialty);
            traits.addAll(others);
            skills.forEach(skill -> traits.add(skill.code() + ":" + skill.level()));
            languages.forEach(one -> traits.add("la-" + one.code() + ":" + one.level()));
            update(
                    "insert into doctor_expertise values (?, 1, ?, ?, ?, ?)",
                    id.value(),
                    specialty,
                    others.toArray(String[]::new),
                    help.stream().map(Enum::name).toArray(String[]::new),
                    traits.toArray(String[]::new));
            skills.forEach(
                    one -> update("insert into doctor_skill values (?, ?, ?)", id.value(), one.code(), one.level()));
            languages.forEach(
                    one -> update("insert into doctor_language values (?, ?, ?)", id.value(), one.code(), one.level()));
        }
    }

    private static String defaultLevel(DoctorField field) {
        return switch (field) {
            case NAME, COUNTRY, SPECIALTIES, SKILLS, LANGUAGES, HELP, CREDENTIALS -> "INSTITUTIONS";
            case CITY, EMPLOYER, CAREER, ABOUT, ORCID, AVAILABILITY -> "MINISTRY";
            case PHOTO, CONTACT -> "NOBODY";
        };
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(java.util.Arrays.asList(values)).update();
    }

    /** Ids for {@link Doctors#seenBy}. */
    public static List<DoctorId> ids(Made... made) {
        return java.util.Arrays.stream(made).map(Made::id).toList();
    }

    /** Any id that belongs to nobody. */
    public static DoctorId nobody() {
        return new DoctorId(UUID.fromString("01900000-0000-7000-8000-000000000000"));
    }
}
