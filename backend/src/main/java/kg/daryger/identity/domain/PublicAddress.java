package kg.daryger.identity.domain;

import java.net.URI;
import kg.daryger.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people and machines reach this installation: {@code daryger.public-url}. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${daryger.public-url}") String configured) {
        this.base = configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    public String base() {
        return base;
    }

    /** Cookies must never travel in clear when the site itself does not. */
    public boolean encrypted() {
        return "https".equals(URI.create(base).getScheme());
    }

    /**
     * A page in the reader's language.
     *
     * @param path begins with a slash
     */
    public String page(Language language, String path) {
        return base + "/" + language.code() + path;
    }
}
