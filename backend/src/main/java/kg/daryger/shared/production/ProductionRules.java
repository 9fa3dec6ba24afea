package kg.daryger.shared.production;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/** What has to be set, and may not be set, for real people's data; each missing thing in one line. */
class ProductionRules {

    private static final Set<String> WELL_KNOWN =
            Set.of("", "postgres", "daryger", "password", "changeme", "secret", "admin", "test", "root");
    private static final List<String> RETENTION = List.of("closed-accounts", "drafts", "scans");
    private static final Pattern HERE = Pattern.compile("^http://(localhost|127\\.0\\.0\\.1|\\[::1])(:|/|$)");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int KEY_BYTES = 32;

    private final Environment environment;
    private final List<String> reasons = new ArrayList<>();

    ProductionRules(Environment environment) {
        this.environment = environment;
    }

    List<String> broken() {
        profiles();
        address();
        database();
        mail();
        search();
        keys();
        responsibility();
        return List.copyOf(reasons);
    }

    private void profiles() {
        refuse(
                environment.acceptsProfiles(Profiles.of("demo | bench | test")),
                "the profiles demo, bench and test can't be active beside prod");
        refuse(
                !value("daryger.load.file").isEmpty(),
                "daryger.load.file loads doctors whom nobody checked: for the profiles demo and bench only");
    }

    private void address() {
        var address = value("daryger.public-url");
        refuse(address.isEmpty(), "daryger.public-url is missing");
        refuse(
                !address.isEmpty() && !encrypted(address),
                "daryger.public-url has to begin with https:// (plain HTTP would send cookies in clear)");
        refuse(
                "false".equalsIgnoreCase(value("server.servlet.session.cookie.secure")),
                "server.servlet.session.cookie.secure=false would send cookies in clear");
    }

    private static boolean encrypted(String address) {
        try {
            var uri = URI.create(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private void database() {
        var url = value("spring.datasource.url");
        refuse(
                !url.startsWith("jdbc:postgresql:"),
                "spring.datasource.url is missing: the embedded database is not for production");
        var password = value("spring.datasource.password");
        refuse(
                WELL_KNOWN.contains(password) || password.length() < SHORTEST_PASSWORD,
                "spring.datasource.password is missing, well known or shorter than 12 characters");
    }

    private void mail() {
        var caught = ClassUtils.isPresent(
                "com.icegreen.greenmail.util.GreenMail", getClass().getClassLoader());
        refuse(
                value("spring.mail.host").isEmpty(),
                "spring.mail.host is missing" + (caught ? ": mails would only be caught" : ""));
    }

    private void search() {
        var secret = value("daryger.search.elasticsearch.password") + value("daryger.search.elasticsearch.api-key");
        var open = Binder.get(environment)
                .bind("daryger.search.elasticsearch.uris", Bindable.listOf(String.class))
                .orElse(List.of())
                .stream()
                .anyMatch(uri -> uri.startsWith("http://") && !HERE.matcher(uri).find());
        refuse(
                open && !secret.isEmpty(),
                "daryger.search.elasticsearch.uris has to begin with https:// (plain HTTP to another machine would send"
                        + " the password in clear)");
    }

    private void keys() {
        var keys = value("daryger.keys");
        refuse(keys.isEmpty(), "daryger.keys is missing: 32 random bytes in Base64 (openssl rand -base64 32)");
        for (var key : keys.isEmpty() ? new String[0] : keys.split(",")) {
            refuse(!strong(key.strip()), "daryger.keys: every key needs 32 random bytes in Base64");
        }
    }

    private static boolean strong(String key) {
        try {
            var bytes = Base64.getDecoder().decode(key);
            var different = new java.util.HashSet<Byte>();
            for (var one : bytes) {
                different.add(one);
            }
            return bytes.length == KEY_BYTES && different.size() > KEY_BYTES / 2;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private void responsibility() {
        for (var language : List.of("ky", "ru", "en")) {
            var name = "daryger.controller." + language;
            refuse(value(name).isEmpty(), name + " is missing: who answers for the data");
        }
        refuse(value("daryger.privacy-contact").isEmpty(), "daryger.privacy-contact is missing");
        for (var what : RETENTION) {
            var name = "daryger.retention." + what;
            refuse(value(name).isEmpty(), name + " is missing: how long it is kept, such as 90d");
        }
    }

    private String value(String name) {
        return environment.getProperty(name, "").strip();
    }

    private void refuse(boolean broken, String reason) {
        if (broken && !reasons.contains(reason)) {
            reasons.add(reason);
        }
    }
}
