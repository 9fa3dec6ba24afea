package kg.daryger.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kg.daryger.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A PostgreSQL that belongs to none of the processes, and people in it. */
final class SharedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    static final String PASSWORD = "four words are better";
    private static final String HOSPITAL = "hosp-nar-oob";

    private final EmbeddedPostgres server;
    private final JdbcClient jdbc;
    private final String hash =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    SharedDatabase(Path folder) throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .setPGStartupWait(Duration.ofSeconds(90))
                .setLocaleConfig("locale", "C.UTF-8")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        jdbc = JdbcClient.create(new DriverManagerDataSource(url(), USER, USER));
    }

    String url() {
        return server.getJdbcUrl(USER, USER);
    }

    /** A user for production's rules, which refuse well-known passwords. */
    void user(String name, String password) {
        jdbc.sql("create role " + name + " superuser login password '" + password + "'")
                .update();
    }

    /** A new account with {@link #PASSWORD}; its address. */
    String account(String latinName) {
        var person = UUID.randomUUID();
        var account = UUID.randomUUID();
        var address = account + "@example.org";
        jdbc.sql("insert into person (id, version, name_latin) values (?, 1, ?)")
                .params(person, latinName)
                .update();
        jdbc.sql("""
                insert into account (id, version, person_id, email, email_verified_at, language, zone, state, created_at)
                values (?, 1, ?, ?, now(), 'ru', 'Asia/Bishkek', 'ACTIVE', now())
                """).params(account, person, address).update();
        jdbc.sql("insert into account_password (account_id, hash, changed_at) values (?, ?, now())")
                .params(account, hash)
                .update();
        return address;
    }

    /** An officer who sees all doctors. */
    String verifier() {
        var address = account("Bermet Officer");
        jdbc.sql("""
                insert into account_role (account_id, role, granted_at)
                select id, 'VERIFIER', now() from account where email = ?
                """).param(address).update();
        return address;
    }

    /** @param role {@code HEAD} or {@code COORDINATOR} of Naryn's hospital, where the head agrees to every need first */
    String staff(String role) {
        var address = account("Nurlan " + role);
        jdbc.sql("update institution set head_ok_required = true where id = ?")
                .param(hospital())
                .update();
        jdbc.sql("update membership set ended_at = now() where institution_id = ? and role = ? and ended_at is null")
                .params(hospital(), role)
                .update();
        jdbc.sql("""
                insert into membership (id, version, institution_id, account_id, role, since)
                select ?, 1, ?, id, ?, now() from account where email = ?
                """).params(TypedId.fresh(), hospital(), role, address).update();
        return address;
    }

    UUID hospital() {
        return jdbc.sql("select id from institution where code = ?")
                .param(HOSPITAL)
                .query(UUID.class)
                .single();
    }

    List<String> publishedDoctors() {
        return jdbc.sql("select id::text from doctor_profile where state = 'PUBLISHED'")
                .query(String.class)
                .list();
    }

    List<String> needsThatAwaitTheHead() {
        return jdbc.sql("select id::text from need where institution_id = ? and state = 'AWAITING_HEAD'")
                .param(hospital())
                .query(String.class)
                .list();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
